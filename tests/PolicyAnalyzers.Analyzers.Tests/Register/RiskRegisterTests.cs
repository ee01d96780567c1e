extern alias Core;

using Core::PolicyAnalyzers.Checks;
using Core::PolicyAnalyzers.Risk;
using Core::PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tests.Register;

public sealed class RiskRegisterTests
{
    private const string Source = """
        [assembly: SecurityRisk(3, Target = "T:Contoso.Widget", Justification = "Draws, and nothing else.")]
        [assembly: SecurityRisk(2, Target = "T:Beta", Justification = "Named from outside.")]
        [Experimental("X"), SecurityRisk(3, Justification = "Takes \"no\" input. <ü>", ReviewBy = "2030-01-31", Reference = "#7")]
        public class Alpha { [TroubleshootingOnly] public void Dump() { } }
        [Experimental("X")] public class Beta { }
        public class Gamma { [Experimental("X")] public void Bare() { } }
        """;

    [Fact]
    public void The_file_says_what_ships_and_in_which_frameworks()
    {
        var register = RiskRegister.Of([(Built.Read(Source), "net8.0"), (Built.Read(Source), "net10.0"), (Built.Read("[TroubleshootingOnly] class Old;"), "net472")]);
        Assert.Equal(
            """
            {
              "schemaVersion": 1,
              "code": [
                {
                  "assembly": "Sprocket",
                  "id": "M:Alpha.Dump",
                  "marks": [
                    "troubleshooting-only"
                  ],
                  "level": 3,
                  "justification": "Takes \"no\" input. <ü>",
                  "reviewBy": "2030-01-31",
                  "reference": "#7",
                  "recordedOn": "T:Alpha",
                  "frameworks": [
                    "net10.0",
                    "net8.0"
                  ]
                },
                {
                  "assembly": "Sprocket",
                  "id": "M:Gamma.Bare",
                  "marks": [
                    "experimental"
                  ],
                  "frameworks": [
                    "net10.0",
                    "net8.0"
                  ]
                },
                {
                  "assembly": "Sprocket",
                  "id": "T:Alpha",
                  "marks": [
                    "experimental"
                  ],
                  "level": 3,
                  "justification": "Takes \"no\" input. <ü>",
                  "reviewBy": "2030-01-31",
                  "reference": "#7",
                  "frameworks": [
                    "net10.0",
                    "net8.0"
                  ]
                },
                {
                  "assembly": "Sprocket",
                  "id": "T:Beta",
                  "marks": [
                    "experimental"
                  ],
                  "level": 2,
                  "justification": "Named from outside.",
                  "frameworks": [
                    "net10.0",
                    "net8.0"
                  ]
                },
                {
                  "assembly": "Sprocket",
                  "id": "T:Contoso.Widget",
                  "level": 3,
                  "justification": "Draws, and nothing else.",
                  "frameworks": [
                    "net10.0",
                    "net8.0"
                  ]
                },
                {
                  "assembly": "Sprocket",
                  "id": "T:Old",
                  "marks": [
                    "troubleshooting-only"
                  ],
                  "frameworks": [
                    "net472"
                  ]
                }
              ]
            }

            """,
            RiskRegisterFile.Write(register));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var text = RiskRegisterFile.Write(RiskRegister.Of([(Built.Read(Source), "net8.0")]));
        Assert.Equal(text, RiskRegisterFile.Write(RiskRegisterFile.Read(text)!));
    }

    [Fact]
    public void Registers_of_frameworks_merge_in_any_order()
    {
        var one = RiskRegister.Of([(Built.Read(Source), "net8.0")]);
        var other = RiskRegister.Of([(Built.Read("[Experimental(\"X\"), SecurityRisk(1)] class Alpha; [Experimental(\"X\")] class Beta;"), "net10.0")]);
        Assert.Equal(RiskRegisterFile.Write(RiskRegister.Merge([one, other])), RiskRegisterFile.Write(RiskRegister.Merge([other, one, one])));
        Assert.Equal(2, RiskRegister.Merge([one, other]).Entries.Count(entry => entry.Code.Id == "T:Alpha"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "schemaVersion": 2, "code": [] }""")]
    [InlineData("""{ "schemaVersion": "1", "code": [] }""")]
    [InlineData("""{ "schemaVersion": 1, "code": [1] }""")]
    [InlineData("""{ "schemaVersion": 1, "code": [{ "id": 1 }] }""")]
    [InlineData("""{ "schemaVersion": 1, "code": [{ "id": "T:C", "marks": ["new"] }] }""")]
    [InlineData("""{ "schemaVersion": 1, "code": [{ "id": "T:C", "level": 1.5 }] }""")]
    public void What_is_no_register_is_refused(string text) => Assert.Null(RiskRegisterFile.Read(text));

    [Theory]
    [InlineData("[Experimental(\"X\")] class C;", "POL3001")]
    [InlineData("[RequiresPreviewFeatures] class C { [Experimental(\"X\")] void M() { } }", "POL3001")]
    [InlineData("[TroubleshootingOnly] class C;", "POL3002")]
    [InlineData("[Experimental(\"X\"), TroubleshootingOnly] class C;", "POL3001 POL3002")]
    [InlineData("[Experimental(\"X\"), SecurityRisk(4, Justification = \"x\")] class C;", "POL3003")]
    [InlineData("[Experimental(\"X\"), SecurityRisk(0, Justification = \"x\")] class C { [Experimental(\"X\")] void M() { } }", "POL3003")]
    [InlineData("[Experimental(\"X\"), SecurityRisk(3, Justification = \" \")] class C;", "POL3004")]
    [InlineData("[assembly: SecurityRisk(3)]", "POL3004")]
    [InlineData("[assembly: Experimental(\"X\")]", "POL3001")]
    public void The_assembly_is_judged_as_the_code_is(string source, string ids) => Assert.Equal(ids, Judge(source, HandlingTaxonomy.BuiltIn));

    [Theory]
    [InlineData("class C;")]
    [InlineData("[Experimental(\"X\"), SecurityRisk(3, Justification = \"x\")] class C { [Experimental(\"X\")] void M() { } }")]
    [InlineData("[assembly: SecurityRisk(1, Justification = \"x\")] [TroubleshootingOnly] class C;")]
    public void An_assembly_that_records_what_it_marks_passes(string source) => Assert.Equal("", Judge(source, HandlingTaxonomy.BuiltIn));

    [Fact]
    public void Levels_are_those_of_the_policy()
    {
        const string marked = "[Experimental(\"X\"), SecurityRisk(5, Justification = \"x\")] class C;";
        Assert.Equal("", Judge(marked, new([5], [3], null)));
        Assert.Equal("POL3003", Judge(marked, new([5], [3], 5)));
        Assert.Equal("", Judge("[Experimental(\"X\")] class C;", new(null, [3], null)));
    }

    [Fact]
    public void A_message_names_the_code_and_its_assembly() => Assert.Equal(
        "No risk level is recorded for M:C.M of Sprocket, which is marked as experimental. Add [SecurityRisk(level, Justification = \"...\")] to it or to what contains it; levels that the policy allows: 1 to 3.",
        RiskCheck.Run(new AssemblyContext(Built.Read("class C { [Experimental(\"X\")] void M() { } }"), HandlingTaxonomy.BuiltIn, "Sprocket.dll")).Single().Message);

    [Theory]
    [InlineData("2030-01-31", "")]
    [InlineData("2030-02-01", "POL3008")]
    public void A_review_date_has_passed_on_the_day_after_it(string day, string ids) => Assert.Equal(ids, Judge(Source, day, null));

    [Fact]
    public void A_date_that_is_none_is_for_the_compiler_to_report() => Assert.Equal("", Judge("[Experimental(\"X\"), SecurityRisk(3, ReviewBy = \"soon\")] class C;", "2099-01-01", null));

    [Theory]
    [InlineData("class C;", null, null)]
    [InlineData(Source, null, "there is no such file")]
    [InlineData(Source, "?", "it cannot be read")]
    [InlineData(Source, Source, null)]
    [InlineData("class C;", Source, "M:Alpha.Dump is no more, M:Gamma.Bare is no more, T:Alpha is no more and 2 more")]
    [InlineData("[Experimental(\"X\")] class C;", "class C;", "T:C is missing")]
    [InlineData("[Experimental(\"X\"), SecurityRisk(2)] class C;", "[Experimental(\"X\"), SecurityRisk(3)] class C;", "T:C has changed")]
    public void A_committed_register_is_compared(string built, string? committed, string? difference)
    {
        var text = committed is null or "?" ? committed : RiskRegisterFile.Write(Register(committed)).ReplaceLineEndings("\r\n");
        var findings = RiskCheck.Run(new RegisterContext(Register(built), "Sprocket.dll", new(2026, 1, 1), new("risk-register.json", text))).ToList();
        Assert.Equal(difference is null ? [] : [$"The committed risk register differs from what is built: {difference}. Build with -p:UpdateSecurityPolicyRiskRegister=true, and commit the file."], findings.Select(finding => finding.Message));
        Assert.All(findings, finding => Assert.Equal(("POL3009", "risk-register.json"), (finding.Rule.Id, finding.Location?.Path)));
    }

    private static RiskRegister Register(string source) => RiskRegister.Of([(Built.Read(source), "net10.0")]);

    private static string Judge(string source, HandlingTaxonomy taxonomy) =>
        string.Join(' ', RiskCheck.Run(new AssemblyContext(Built.Read(source), taxonomy, "Sprocket.dll")).Select(finding => finding.Rule.Id));

    private static string Judge(string source, string day, CommittedRegister? committed) =>
        string.Join(' ', RiskCheck.Run(new RegisterContext(Register(source), "Sprocket.dll", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), committed)).Select(finding => finding.Rule.Id));
}
