namespace PolicyAnalyzers.Tests;

public sealed class POL3004Tests
{
    [Theory]
    [InlineData("3")]
    [InlineData("3, Justification = null")]
    [InlineData("""3, Justification = "" """)]
    [InlineData("""3, Justification = " \t" """)]
    [InlineData("""3, Reference = "issue 12" """)]
    public Task Record_without_justification_reported(string arguments) => RiskTest.Judge("POL3004", $$"""
        [assembly: {|POL3004:PolicyAnalyzers.SecurityRisk({{arguments}})|}]
        [{|POL3004:PolicyAnalyzers.SecurityRisk({{arguments}})|}] class C { [{|POL3004:PolicyAnalyzers.SecurityRisk({{arguments}})|}] void M() { } }
        """);

    [Fact]
    public Task Each_record_needs_its_own_justification() => RiskTest.Judge("POL3004", """
        [PolicyAnalyzers.SecurityRisk(2, Justification = "Parses input of the network."), {|POL3004:PolicyAnalyzers.SecurityRisk(3)|}] class C;
        """);

    [Theory]
    [InlineData("""3, Justification = "Reads local files alone." """)]
    [InlineData("""3, Justification = nameof(C) + ": see the threat model." """)]
    public Task Justified_record_passes(string arguments) => RiskTest.Judge("POL3004", $"[PolicyAnalyzers.SecurityRisk({arguments})] class C;");

    [Fact]
    public Task Justification_that_is_still_being_written_is_asked_for() => RiskTest.Judge("POL3004", """
        [{|POL3004:PolicyAnalyzers.SecurityRisk(3, Justification = {|CS0103:reason|})|}] class C;
        """);

    [Fact]
    public Task Code_without_record_passes() => RiskTest.Judge("POL3004", """[Experimental("X")] class C;""");
}
