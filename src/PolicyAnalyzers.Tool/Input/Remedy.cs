using System.Globalization;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tool.Input;

/// <summary>How an author mends a finding: by one of its choices, by number, or by words.</summary>
internal static class Remedy
{
    /// <summary>In lines: the question, what there is to choose from, what an answer may be.</summary>
    public static string Question(Finding finding)
    {
        var choices = finding.Choices.Select((choice, i) => $"  {Number(i)}: {choice.Title}");
        string[] words = finding.AuthorEdit is { } edit ? [$"  for example: {edit.Example}"] : [];
        return string.Join('\n', [finding.AuthorEdit?.Question ?? "Which one holds?", .. choices, .. words, "  empty: leave it"]);
    }

    /// <summary>In one line.</summary>
    public static string Summary(Finding finding) => finding.AuthorEdit?.Question ?? string.Join("; or ", finding.Choices.Select(c => c.Title));

    /// <summary>Applies an answer.</summary>
    /// <returns>Null, or why it does not mend the finding.</returns>
    public static string? Try(PolicyRepair repair, Finding finding, string answer, out PolicyRepair next)
    {
        next = repair;
        var encoding = repair.Report.Policy!.Source.Encoding;
        if (!encoding.CanEncode(answer))
        {
            return $"The file is in {encoding.Name}, which has no such characters.";
        }

        if (Edits(finding, answer) is not { } edits)
        {
            return $"'{answer}' is none of them. Accepted: a number from 1 to {Number(finding.Choices.Length - 1)}.";
        }

        (next, var problem) = repair.Answer(finding, edits);
        return problem is null ? null : $"With that {(problem.Rule == finding.Rule ? "it stays" : "comes")} {problem.Rule.Id}: {problem.Message}";
    }

    private static IEnumerable<TextEdit>? Edits(Finding finding, string answer) =>
        finding.Choices.Select((choice, i) => (Number: Number(i), choice.Edits)).Where(c => c.Number == answer).Select(c => (IEnumerable<TextEdit>?)c.Edits).FirstOrDefault()
        ?? (finding.AuthorEdit is { } edit ? [edit.With(answer)] : null);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
