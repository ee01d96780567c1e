using System.Collections.Immutable;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Checks;

/// <summary>A repository whose policy is being mended, finding by finding: each step gives the next.</summary>
/// <param name="Report">Of the repository as it is after this step.</param>
public sealed record PolicyRepair(RepositorySnapshot Snapshot, CheckOptions Options, RepositoryReport Report)
{
    public static PolicyRepair Begin(RepositorySnapshot snapshot, CheckOptions options) => new(snapshot, options, RepositoryCheck.Run(snapshot, options));

    /// <summary>The bytes of the policy; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Bytes => File?.Content;

    private RepositoryFile? File => Report.Policy is { } policy ? Snapshot.Files.First(f => f.Path == policy.Source.Path) : null;

    private ImmutableArray<Finding> Mendable => [.. Report.Findings.Where(f => !f.Edits.IsEmpty && f.Location?.Path == Report.Policy?.Source.Path)];

    /// <summary>Applies every edit that adds no promise and takes none away, until there is none.</summary>
    public (PolicyRepair Next, ImmutableArray<Finding> Mended) Mend()
    {
        var (current, mended) = (this, ImmutableArray<Finding>.Empty);
        while (current.Mendable is { IsEmpty: false } findings)
        {
            // Edits that bring others for ever would be a mistake of a rule; a file must not pay for it.
            var next = current.Apply(findings.SelectMany(f => f.Edits));
            if (next.Report.Findings.Length >= current.Report.Findings.Length)
            {
                break;
            }

            (current, mended) = (next, mended.AddRange(findings));
        }

        return (current, mended);
    }

    /// <summary>Applies what the author has chosen, or worded, to mend a finding.</summary>
    /// <returns>Where they do not mend it: what is found with them, the finding itself or another that they bring.</returns>
    public (PolicyRepair Next, Finding? Problem) Answer(Finding finding, IEnumerable<TextEdit> edits)
    {
        var next = Apply(edits);
        var (before, after) = (Report.Findings.ToLookup(f => f.Rule), next.Report.Findings.ToLookup(f => f.Rule));
        var left = after[finding.Rule].Count() >= before[finding.Rule].Count() ? finding : null;
        return (next, left ?? after.Where(rule => rule.Count(IsOfWeight) > before[rule.Key].Count(IsOfWeight)).Select(rule => rule.Last()).FirstOrDefault());

        static bool IsOfWeight(Finding finding) => finding.Class != RuleClass.Info;
    }

    private PolicyRepair Apply(IEnumerable<TextEdit> edits)
    {
        var (source, file) = (Report.Policy!.Source, File!);
        var inTheirLines = edits.Select(edit => edit with { NewText = edit.NewText.ReplaceLineEndings(source.LineEnd) });
        var bytes = source.Encoding.Apply(file.Content.Span, source.Content, inTheirLines);
        return Begin(Snapshot with { Files = Snapshot.Files.Replace(file, file with { Content = bytes }) }, Options);
    }
}
