using System.Text;

namespace PolicyAnalyzers.Text;

/// <summary>The replacement of one range of a text.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText)
{
    /// <summary>Applies edits <see cref="InOrder"/>.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in InOrder(edits))
        {
            result.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>By place; of two that overlap, the one that starts later is left out.</summary>
    public static IEnumerable<TextEdit> InOrder(IEnumerable<TextEdit> edits)
    {
        var position = 0;
        foreach (var edit in edits.OrderBy(e => e.Span.Start).ThenBy(e => e.Span.End))
        {
            if (edit.Span.Start >= position)
            {
                yield return edit;
                position = edit.Span.End;
            }
        }
    }
}
