using System.Globalization;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>
/// Every release that the repositories of a folder have made, judged by the policy that they have now: a table in Markdown. Beside each
/// <c>OWNER+NAME.md</c> stands <c>OWNER+NAME.tags</c>, one tag a line, each followed by its day where that is known.
/// </summary>
internal static class ReplayCommand
{
    private sealed record Row(string Name, SupportForm Form, int Tags, List<(Release Release, SupportVerdict Verdict)> Then, List<SupportedLine> Now);

    public static void Run(DirectoryInfo folder, DateOnly day)
    {
        var (silent, rows) = (0, new List<Row>());
        foreach (var file in folder.GetFiles("*.tags").OrderBy(f => f.Name, StringComparer.OrdinalIgnoreCase))
        {
            var policy = PolicyReader.Read(SourceText.FromBytes("SECURITY.md", File.ReadAllBytes(Path.ChangeExtension(file.FullName, ".md"))));
            var name = Path.GetFileNameWithoutExtension(file.Name).Replace('+', '/');
            if (policy.Support is { Form: SupportForm.None or SupportForm.Link } or { IsTemplate: true })
            {
                silent++;
            }
            else
            {
                rows.Add(Replay(name, policy.Support, File.ReadLines(file.FullName), day));
            }
        }

        Console.WriteLine("| Repository | Form | Tags | Releases | inside | outside | undecided | not evaluated | Why not decided | The newest today | Lines supported today |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|--:|--:|---|---|--:|");
        rows.ForEach(Write);
        var all = rows.SelectMany(r => r.Then).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\n{rows.Count} repositories, {all.Count} releases: {Count(all, SupportStatus.Supported)} inside, {Count(all, SupportStatus.Unsupported)} outside, {Count(all, SupportStatus.Undecided)} undecided, {Count(all, SupportStatus.NotEvaluated)} not evaluated. {silent} more promise nothing that could be replayed."));
        if (all.FirstOrDefault(v => v.Verdict.Reason.Length == 0) is { Release: { } mute })
        {
            throw new InvalidOperationException($"A verdict without a reason: {mute.Version}.");
        }
    }

    private static Row Replay(string name, SupportStatement support, IEnumerable<string> lines, DateOnly day)
    {
        Tag[] tags = [.. lines.Where(l => l.Length > 0).Select(l => l.Split(' ') is [var tag, var date] ? new Tag(tag, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)) : new Tag(l, null))];
        var options = new CheckOptions { AsOf = day };
        var listing = new TagListing(GitState.Read, [.. tags]);
        var history = ReleaseHistory.Of(listing, options);
        if (history.Problem is not null)
        {
            // Products that nothing tells apart: the repository's own is mostly called like it.
            history = ReleaseHistory.Of(listing, options with { PackageId = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..] });
        }

        // Where days are known they are the order; else that of the versions, in which no release comes after a higher one.
        var dated = history.Counted.All(r => r.Date is not null);
        Release[] order = [.. history.Counted.Reverse().OrderBy(r => dated ? r.Date : null)];
        var then = new List<(Release, SupportVerdict)>();
        for (var i = 0; i < order.Length; i++)
        {
            // As it was about to be released: itself the newest of what there is.
            var known = new ReleaseHistory(ReleaseHistory.Sort(order[..(i + 1)]), history.Prefix, history.Problem) { Product = history.Product };
            then.Add((order[i], SupportVerdict.Of(support, known, order[i].Version.ToNormalizedString(), order[i].Date ?? day)));
        }

        return new(name, support.Form, tags.Length, then, [.. SupportTimeline.Of(support, history, day)]);
    }

    private static void Write(Row row)
    {
        var why = string.Join(", ", row.Then.Where(v => v.Verdict.Status is SupportStatus.Undecided or SupportStatus.NotEvaluated)
            .GroupBy(v => Why(v.Verdict)).OrderByDescending(g => g.Count()).Select(g => g.Count() == row.Then.Count ? g.Key : string.Create(CultureInfo.InvariantCulture, $"{g.Key} ({g.Count()})")));
        var newest = row.Now.Count == 0 ? "" : row.Now[0].Verdict switch
        {
            { Status: SupportStatus.Supported } => "inside",
            { Status: SupportStatus.Unsupported } => "outside",
            var undecided => Why(undecided),
        };
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {row.Name} | {row.Form.ToString().ToLowerInvariant()} | {row.Tags} | {row.Then.Count} | {Count(row.Then, SupportStatus.Supported)} | {Count(row.Then, SupportStatus.Unsupported)} | {Count(row.Then, SupportStatus.Undecided)} | {Count(row.Then, SupportStatus.NotEvaluated)} | {why} | {newest} | {row.Now.Count(l => l.IsSupported)} of {row.Now.Count} |"));
    }

    private static int Count(List<(Release, SupportVerdict Verdict)> verdicts, SupportStatus status) => verdicts.Count(v => v.Verdict.Status == status);

    // Reasons name versions and quote rows; what they have in common is counted.
    private static string Why(SupportVerdict verdict) => verdict switch
    {
        { IsNewLine: true } => "above every row",
        { Reason: var r } when r.StartsWith("what the policy says", StringComparison.Ordinal) => "words not understood",
        { Status: SupportStatus.NotEvaluated } when verdict.Reason.Contains("day of that release", StringComparison.Ordinal) => "day of a release unknown",
        { Status: SupportStatus.NotEvaluated } => "release unknown",
        { Reason: var r } when r.StartsWith("no row", StringComparison.Ordinal) => "no row reaches it",
        { Reason: var r } when r.Contains("neither yes nor no", StringComparison.Ordinal) => "row says neither yes nor no",
        { Reason: var r } when r.Contains("contradict", StringComparison.Ordinal) => "rows contradict each other",
        { Reason: var r } when r.Contains("words beside it", StringComparison.Ordinal) => "table and words differ",
        { Reason: var r } when r.Contains("several products", StringComparison.Ordinal) => "rows of several products",
        { Reason: var r } when r.Contains("long-term", StringComparison.Ordinal) => "depends on long-term support",
        _ => throw new InvalidOperationException($"A verdict for an unknown reason: {verdict.Reason}."),
    };
}
