using NuGet.Versioning;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Checks;

/// <summary>All that a rule about a release may look at.</summary>
internal sealed record ReleaseContext(SecurityPolicy Policy, ReleaseHistory History, NuGetVersion Version, SupportVerdict Verdict, CheckOptions Options)
{
    public SupportStatement Support => Policy.Support;

    /// <summary>The valid exception for this version; null where there is none.</summary>
    public AllowedRelease? Exception => Options.Exceptions.FirstOrDefault(e => e.Missing is null && VersionText.TryParse(e.Version) == Version);

    public Finding At(Rule rule, TextSpan? span, string message) => Finding.At(rule, Policy.Source, span ?? Support.Span, message);
}
