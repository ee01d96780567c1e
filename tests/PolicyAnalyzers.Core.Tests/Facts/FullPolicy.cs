using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tests.Facts;

/// <summary>A policy that states everything there is to state, on line 2.</summary>
internal static class FullPolicy
{
    public static readonly SourceText Source = new("SECURITY.md", "# Security\n  everything\n");

    private static readonly TextSpan Span = new(13, 10);

    public static SecurityPolicy Create() => new()
    {
        Document = PolicyDocument.Parse(Source),
        Kind = PolicyKind.Policy,
        Language = "en",
        PrivateChannels = [At(new Channel(ChannelType.GitHub, "Report a vulnerability")), At(new Channel(ChannelType.Email, "security-at-contoso") { Obfuscated = true })],
        PublicChannelOnly = At(false),
        DiscouragesPublicReports = At(true),
        AcknowledgeWithin = At(new TimePromise(new Period(10, PeriodUnit.Day)) { BusinessDays = true, BestEffort = true }),
        FixWithin = [At(new TimePromise(new Period(90, PeriodUnit.Day))), At(new TimePromise(new Period(6, PeriodUnit.Month)))],
        PublishAfterFix = At(new TimePromise(new Period(2, PeriodUnit.Week))),
        MaxEmbargo = At(new TimePromise(null) { Declined = true }),
        EmbargoAskedOfReporter = At(new TimePromise(null) { UnitMissing = true }),
        Support = new(SupportForm.Window, Span)
        {
            Rows = [At(new SupportRow("5.1.x", true, Coverage.Security) { Until = new(2026, 12, 31) }), At(new SupportRow("4.x", null, Coverage.BestEffort))],
            Window = At(new SupportWindow(2, ReleaseUnit.Minor)),
            BestEffortOlder = At(true),
            ForwardFixOnly = At(true),
        },
        ReportContents = new(["affected version", "steps"], Span) { Source = FactSource.Comment },
        DisclosureProcess = At(true),
        Advisories = At(true),
        Credit = At(true),
        Scope = At(true),
        SafeHarbor = At(false),
        ScannerFindings = At(true),
        DependencyReports = At(true),
        Cve = At(CvePractice.None),
        Bounty = At(Bounty.Pays),
        PolicyDate = At(new PartialDate(new(2022, 6, 17))),
        ReviewedEvery = At(new Period(12, PeriodUnit.Month)),
        RiskLevels = At(new RiskScale([At(new RiskLevel(1, "fix everywhere")), At(new RiskLevel(2, "fix next"))], Handling: true) { OpenFrom = At(2) }),
    };

    private static Fact<T> At<T>(T value) => new(value, Span);
}
