using System.Collections.Immutable;
using System.Globalization;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>What is sent when a report came in: the acknowledgement to who reported it, and the embargo to everybody who works on it.</summary>
internal static class ReportLetters
{
    /// <summary>In lines.</summary>
    public static IEnumerable<string> Acknowledgement(Report report, SecurityPolicy? policy)
    {
        var open = report.Items.Where(i => i.Told is null).Select(i => i.Asked).ToImmutableArray();
        return
        [
            $"Subject: We received your report ({report.Id})",
            "",
            $"Hello{(report.Reporter is { } reporter ? $" {reporter.Name}" : "")},",
            "",
            $"thank you for your report of {Iso.Day(report.Received)}. This is our acknowledgement that it arrived.",
            $"{(report.Coordinator is { } coordinator ? $"{coordinator.Name} coordinates it from now on. " : "")}Please name {report.Id} in whatever you write to us about it.",
            .. open.IsEmpty ? [] : (string[])["", "To work on it we still need:", "", .. open.Select(item => $"- {item}")],
            "",
            "What you can count on:",
            "",
            .. Promises(report, policy).Select(p => $"- {p}"),
            "",
            "Until the day of disclosure, please keep it between us.",
        ];
    }

    /// <summary>In lines.</summary>
    public static IEnumerable<string> Embargo(Report report) =>
    [
        $"Subject: {report.Id} is under embargo",
        "",
        report.EmbargoUntil is { } until
            ? $"{report.Id} is under embargo until {Iso.Day(until)}, and after that day until its advisory is published."
            : $"{report.Id} is under embargo until its advisory is published. No day is agreed on yet.",
        "",
        "- Tell nobody who does not work on it.",
        "- Commits, branches, pull requests, issues and chats do not name it, and do not say what it is about.",
        "- Its fix is in no public branch, build or package before the release that was agreed on.",
        "- Patches go through the folder of undisclosed advisories ('security-policy advisory patch').",
        $"- Whoever finds it in public tells {(report.Coordinator is { } coordinator ? coordinator.Name : "the coordinator")} at once.",
    ];

    private static IEnumerable<string> Promises(Report report, SecurityPolicy? policy)
    {
        yield return Promise(policy?.AcknowledgeWithin?.Value, "an acknowledgement", report.Received);
        yield return Promise(policy?.FixWithin.FirstOrDefault()?.Value, "a fix", report.Received);
        yield return Promise(policy?.PublishAfterFix?.Value, "an advisory, once the fix is released", null);
        yield return report.EmbargoUntil is { } until ? $"disclosure: planned for {Iso.Day(until)}" : Promise(policy?.MaxEmbargo?.Value, "disclosure", report.Received);
        yield return report.Reporter is null ? "credit: none, as you asked"
            : policy?.Credit is { Value: true } ? $"credit: the advisory names you as {report.Reporter.Name}, unless you would rather stay unnamed"
            : "credit: our policy promises none";
        yield return policy?.Cve?.Value switch
        {
            CvePractice.Assigns => "a CVE identifier: yes, before the advisory is published",
            CvePractice.None => "a CVE identifier: none, by our policy",
            _ => "a CVE identifier: our policy says nothing of it",
        };
    }

    private static string Promise(TimePromise? promise, string what, DateOnly? from) => promise is not { Period: not null }
        ? $"{what}: our policy promises no time"
        : string.Create(CultureInfo.InvariantCulture, $"{what}: {PromiseWords.Of(promise)}{(from is { } day && promise.Due(day) is { } due ? $", that is by {due:yyyy-MM-dd}" : "")}");
}
