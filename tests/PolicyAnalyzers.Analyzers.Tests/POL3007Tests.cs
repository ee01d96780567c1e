namespace PolicyAnalyzers.Tests;

public sealed class POL3007Tests
{
    private const string Library = """
        using System.Diagnostics.CodeAnalysis;
        namespace Lib { [Experimental("L1")] public class Preview { public void Run() { } } public class Stable; }
        """;

    [Theory]
    [InlineData("[{|POL3007:PolicyAnalyzers.SecurityRisk(3)|}] class C;")]
    [InlineData("[{|POL3007:PolicyAnalyzers.SecurityRisk(3)|}, {|POL3007:PolicyAnalyzers.SecurityRisk(2)|}] class C { class D { void M() { Action a = () => { }; a(); } } }")]
    [InlineData("class C { [{|POL3007:PolicyAnalyzers.SecurityRisk(3)|}] int P { get; set; } }")]
    [InlineData("""class C { [{|POL3007:PolicyAnalyzers.SecurityRisk(3)|}] void M() { } [Experimental("X")] void N() { } }""")]
    [InlineData("[assembly: {|POL3007:PolicyAnalyzers.SecurityRisk(3)|}]")]
    [InlineData("[module: {|POL3007:PolicyAnalyzers.SecurityRisk(3)|}]")]
    [InlineData("""[assembly: {|POL3007:PolicyAnalyzers.SecurityRisk(3, Target = "T:C")|}] class C;""")]
    [InlineData("""[assembly: {|POL3007:PolicyAnalyzers.SecurityRisk(3, Target = "T:Gone")|}] [Experimental("X")] class C;""")]
    [InlineData("""[assembly: {|POL3007:PolicyAnalyzers.SecurityRisk(3, Target = "C")|}] [Experimental("X")] class C;""")]
    [InlineData("""[assembly: {|POL3007:PolicyAnalyzers.SecurityRisk(3, Target = "A:Gone")|}] [Experimental("X")] class C;""")]
    [InlineData("""[assembly: {|POL3007:PolicyAnalyzers.SecurityRisk(3, Target = "N:N")|}] namespace N { class C; }""")]
    [InlineData("""[assembly: {|POL3007:PolicyAnalyzers.SecurityRisk(3, Target = "T:Lib.Stable")|}]""")]
    public Task Record_without_marked_code_reported(string source) => Judge(source);

    [Theory]
    [InlineData("""[Experimental("X"), PolicyAnalyzers.SecurityRisk(3)] class C;""")]
    [InlineData("""[Experimental("X")] class C { [PolicyAnalyzers.SecurityRisk(2)] void M() { } }""")]
    [InlineData("""[PolicyAnalyzers.SecurityRisk(3)] class C { class D { int P { get; [Experimental("X")] set; } } }""")]
    [InlineData("""[PolicyAnalyzers.SecurityRisk(3)] class C { event Action E { add { } [Experimental("X")] remove { } } }""")]
    [InlineData("""class C { [PolicyAnalyzers.SecurityRisk(3)] void M() { [Experimental("X")] void Local() { } } }""")]
    [InlineData("""class C { [PolicyAnalyzers.SecurityRisk(3)] Action a = [Experimental("X")] () => { }; }""")]
    [InlineData("""class C { [PolicyAnalyzers.SecurityRisk(3)] int P { get { [Experimental("X")] int Local() => 1; return Local(); } } }""")]
    [InlineData("""[assembly: Experimental("X")] [PolicyAnalyzers.SecurityRisk(3)] class C;""")]
    [InlineData("""[assembly: PolicyAnalyzers.SecurityRisk(3)] namespace N { class C { [PolicyAnalyzers.TroubleshootingOnly] void M() { } } }""")]
    [InlineData("""[assembly: PolicyAnalyzers.SecurityRisk(3, Target = "T:C")] [Experimental("X")] class C;""")]
    [InlineData("""[assembly: PolicyAnalyzers.SecurityRisk(3, Target = "N:N")] namespace N { [Experimental("X")] class C; }""")]
    [InlineData("""[assembly: PolicyAnalyzers.SecurityRisk(3, Target = "T:Lib.Preview")]""")]
    [InlineData("""[assembly: PolicyAnalyzers.SecurityRisk(3, Target = "M:Lib.Preview.Run")]""")]
    [InlineData("""[assembly: PolicyAnalyzers.SecurityRisk(3, Target = "A:Contoso.Library")]""")]
    public Task Record_of_marked_code_passes(string source) => Judge(source);

    [Fact]
    public Task Fix_removes_the_record_and_nothing_else() => RiskTest.Fix(
        "POL3007",
        [
            """
            using PolicyAnalyzers;

            [assembly: {|POL3007:SecurityRisk(3)|}]

            /// <summary>Stays.</summary>
            [Serializable, {|POL3007:SecurityRisk(3)|}]
            class C
            {
                /// <summary>Stays.</summary>
                [{|POL3007:SecurityRisk(3)|}]
                void M() { }
            }
            """,
        ],
        [
            """
            using PolicyAnalyzers;

            /// <summary>Stays.</summary>
            [Serializable]
            class C
            {
                /// <summary>Stays.</summary>
                void M() { }
            }
            """,
        ],
        new Inputs());

    private static Task Judge(string source) => RiskTest.Judge("POL3007", source, new Inputs { Library = Library });
}
