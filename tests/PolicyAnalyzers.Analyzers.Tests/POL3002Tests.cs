namespace PolicyAnalyzers.Tests;

public sealed class POL3002Tests
{
    [Theory]
    [InlineData("""[{|POL3002:PolicyAnalyzers.TroubleshootingOnly|}] class C;""")]
    [InlineData("""[assembly: {|POL3002:PolicyAnalyzers.TroubleshootingOnly|}]""")]
    [InlineData("""[module: {|POL3002:PolicyAnalyzers.TroubleshootingOnly|}]""")]
    [InlineData("""class C { [{|POL3002:PolicyAnalyzers.TroubleshootingOnly|}] int P { get; set; } }""")]
    [InlineData("""class C { [{|POL3002:Conditional("TROUBLESHOOTING")|}] void M() { } }""")]
    [InlineData("""class C { const string S = "TROUBLESHOOTING"; [Conditional("DEBUG"), {|POL3002:Conditional(S)|}] void M() { } }""")]
    [InlineData("""[{|POL3002:Conditional("TROUBLESHOOTING")|}] class DumpAttribute : Attribute;""")]
    [InlineData("""class C { void M() { [{|POL3002:Conditional("TROUBLESHOOTING")|}] static void Local() { } } }""")]
    [InlineData("""class C { Action dump = [{|POL3002:PolicyAnalyzers.TroubleshootingOnly|}] () => { }; }""")]
    [InlineData("""[{|POL3002:PolicyAnalyzers.TroubleshootingOnly|}] class C { [Conditional("TROUBLESHOOTING")] void M() { } }""")]
    public Task Troubleshooting_code_without_record_reported(string source) => RiskTest.Judge("POL3002", source);

    [Theory]
    [InlineData("""[PolicyAnalyzers.TroubleshootingOnly, PolicyAnalyzers.SecurityRisk(3)] class C;""")]
    [InlineData("""[PolicyAnalyzers.SecurityRisk(3)] class C { [Conditional("TROUBLESHOOTING")] void M() { } }""")]
    [InlineData("""[assembly: PolicyAnalyzers.SecurityRisk(3, Target = "T:C")] [PolicyAnalyzers.TroubleshootingOnly] class C;""")]
    public Task Recorded_troubleshooting_code_passes(string source) => RiskTest.Judge("POL3002", source);

    [Theory]
    [InlineData("""class C { [Conditional("DEBUG")] void M() { } }""")]
    [InlineData("""class C { [Conditional("troubleshooting")] void M() { } }""")]
    [InlineData("""[Experimental("X")] class C;""")]
    [InlineData("""[My.TroubleshootingOnly] class C; namespace My { class TroubleshootingOnlyAttribute : Attribute; }""")]
    public Task Code_without_this_mark_passes(string source) => RiskTest.Judge("POL3002", source);

    [Fact]
    public Task Troubleshooting_code_inside_experimental_code_reported() => RiskTest.Judge("POL3002", """
        [Experimental("X")] class C { [{|POL3002:Conditional("TROUBLESHOOTING")|}] void M() { } }
        """);

    [Fact]
    public Task Troubleshooting_code_out_of_scope_of_the_policy_passes() =>
        RiskTest.Judge("POL3002", "[PolicyAnalyzers.TroubleshootingOnly] class C;", "TroubleshootingLevels = none");
}
