using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Readers;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>From the text of a policy to its facts: one reader a fact, each over the same document.</summary>
public static class PolicyReader
{
    public static SecurityPolicy Read(SourceText source)
    {
        var document = PolicyDocument.Parse(source);
        var context = new ReadingContext(document);
        var policy = new SecurityPolicy
        {
            Document = document,
            Language = document.Language,
            PrivateChannels = ChannelReader.Read(context),
            DiscouragesPublicReports = BanReader.Read(context),
            Support = SupportReader.Read(document),
            ReportContents = ContentsReader.Read(context),
            DisclosureProcess = StatementReader.ReadProcess(context),
            Advisories = AnnouncementReader.Read(context),
            Credit = StatementReader.ReadCredit(context),
            Scope = ScopeReader.Read(context),
            SafeHarbor = StatementReader.ReadSafeHarbor(context),
            ScannerFindings = StatementReader.ReadScanner(context),
            DependencyReports = StatementReader.ReadDependencies(context),
            Cve = StatementReader.ReadCve(context),
            Bounty = StatementReader.ReadBounty(context),
            PolicyDate = DocumentDateReader.ReadDate(context),
            ReviewedEvery = DocumentDateReader.ReadReview(context),
            RiskLevels = RiskScaleReader.Read(context),
        };
        policy = StatedFactReader.Read(TimeReader.Read(policy, context));
        policy = policy with { PublicChannelOnly = StatementReader.ReadPublicChannel(policy, context) };
        return policy with { Kind = KindReader.Read(policy, context) };
    }
}
