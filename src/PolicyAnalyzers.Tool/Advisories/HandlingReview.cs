using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>What the policy promises of handling, and a record does not keep: for who handles it to know, and no reason to hold up a release.</summary>
internal static class HandlingReview
{
    /// <returns>Half sentences.</returns>
    public static IEnumerable<string> Of(Advisory advisory, IEnumerable<string> names, SecurityPolicy? policy, bool isUndisclosed, DateOnly today)
    {
        var handling = advisory.Handling;
        if (handling.Received is { } received && policy?.AcknowledgeWithin?.Value.Due(received) is { } due && due < (handling.Acknowledged ?? today))
        {
            yield return $"{(handling.Acknowledged is { } day ? $"acknowledged on {Iso.Day(day)}" : "not acknowledged")}, and the policy promises it by {Iso.Day(due)}";
        }

        var cve = names.FirstOrDefault(n => n.StartsWith("CVE-", StringComparison.OrdinalIgnoreCase));
        if (cve is not null && policy?.Cve?.Value == CvePractice.None)
        {
            yield return $"{cve} is its CVE identifier, and the policy says that there are none";
        }
        else if (cve is null && policy?.Cve?.Value == CvePractice.Assigns && !isUndisclosed)
        {
            yield return "it has no CVE identifier, and the policy promises one";
        }

        if (isUndisclosed && handling.EmbargoUntil < today)
        {
            yield return $"its embargo ended on {Iso.Day(handling.EmbargoUntil.Value)}, and it is not published";
        }
    }
}
