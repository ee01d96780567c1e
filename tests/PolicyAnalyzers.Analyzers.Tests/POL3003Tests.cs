namespace PolicyAnalyzers.Tests;

public sealed class POL3003Tests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task Level_of_the_built_in_taxonomy_or_a_graver_one_passes(int level) => Passes(level);

    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public Task Milder_level_or_none_of_the_taxonomy_reported(int level) => Reported(level);

    [Theory]
    [InlineData(5, "ExperimentalLevels = 5")]
    [InlineData(4, "ExperimentalLevels = 5")]
    [InlineData(5, "ExperimentalLevels = 2,5")]
    [InlineData(5, "ExperimentalLevels = 2%2C%205")]
    [InlineData(3, "ExperimentalLevels = 5", "OpenFrom = 4")]
    public Task Level_that_the_policy_allows_passes(int level, params string[] facts) => Passes(level, facts);

    [Theory]
    [InlineData(3, "ExperimentalLevels = 2")]
    [InlineData(6, "ExperimentalLevels = 2,5")]
    [InlineData(4, "ExperimentalLevels = 5", "OpenFrom = 4")]
    [InlineData(1, "OpenFrom = 1")]
    public Task Level_that_the_policy_does_not_allow_reported(int level, params string[] facts) => Reported(level, facts);

    [Theory]
    [InlineData("ExperimentalLevels = ")]
    [InlineData("ExperimentalLevels = five")]
    [InlineData("ExperimentalLevels = 5,")]
    [InlineData("ExperimentalLevels = 0")]
    [InlineData("ExperimentalLevels = -5")]
    [InlineData("ExperimentalLevels = 99999999999")]
    [InlineData("ExperimentalLevels = %")]
    [InlineData("OpenFrom = soon")]
    [InlineData("OpenFrom = 0")]
    public async Task Unreadable_facts_leave_the_built_in_taxonomy(string fact)
    {
        await Passes(3, fact);
        await Reported(4, fact);
    }

    [Fact]
    public Task Record_of_something_else_passes() => RiskTest.Judge("POL3003", "[PolicyAnalyzers.SecurityRisk(6)] class C;");

    [Fact]
    public Task Code_out_of_scope_of_the_policy_passes() => Passes(7, "ExperimentalLevels = none");

    [Fact]
    public Task Each_kind_of_code_has_its_own_levels() => RiskTest.Judge(
        "POL3003",
        """
        [Experimental("X"), {|POL3003:PolicyAnalyzers.SecurityRisk(4)|}] class A;
        [PolicyAnalyzers.TroubleshootingOnly, PolicyAnalyzers.SecurityRisk(4)] class B;
        """,
        "ExperimentalLevels = 2",
        "TroubleshootingLevels = 4");

    [Fact]
    public Task Gravest_of_several_records_counts() => RiskTest.Judge("POL3003", """
        [Experimental("X"), PolicyAnalyzers.SecurityRisk(6), PolicyAnalyzers.SecurityRisk(2)] class C;
        """);

    [Fact]
    public Task Nearest_record_counts() => RiskTest.Judge("POL3003", """
        [PolicyAnalyzers.SecurityRisk(3)]
        class Outer
        {
            [Experimental("X"), {|POL3003:PolicyAnalyzers.SecurityRisk(6)|}] class Inner;
        }
        """);

    [Fact]
    public Task Record_that_marked_code_inside_rests_on_reported_once() => RiskTest.Judge("POL3003", """
        [assembly: {|POL3003:PolicyAnalyzers.SecurityRisk(7, Target = "M:C.N")|}]
        [Experimental("X"), {|POL3003:PolicyAnalyzers.SecurityRisk(6)|}]
        class C
        {
            [Experimental("Y")] void M() { }
            [Experimental("Z")] void N() { }
        }
        """);

    [Fact]
    public Task Record_of_the_assembly_that_does_not_fit_marked_code_reported_at_the_record() => RiskTest.Judge("POL3003", """
        [assembly: {|POL3003:PolicyAnalyzers.SecurityRisk(5, Target = "T:C")|}]
        [Experimental("X")] class C;
        """);

    [Theory]
    [InlineData("""[Experimental("X"), {|CS7036:PolicyAnalyzers.SecurityRisk|}] class C;""")]
    [InlineData("""[Experimental("X"), PolicyAnalyzers.SecurityRisk({|CS1503:"3"|})] class C;""")]
    [InlineData("""[Experimental("X"), PolicyAnalyzers.SecurityRisk({|CS0103:unknown|})] class C;""")]
    public Task Level_that_is_still_being_written_passes(string source) => RiskTest.Judge("POL3003", source);

    private static Task Passes(int level, params string[] facts) =>
        RiskTest.Judge("POL3003", $"""[Experimental("X"), PolicyAnalyzers.SecurityRisk({level})] class C;""", facts);

    private static Task Reported(int level, params string[] facts) =>
        RiskTest.Judge("POL3003", $$"""[Experimental("X"), {|POL3003:PolicyAnalyzers.SecurityRisk({{level}})|}] class C;""", facts);
}
