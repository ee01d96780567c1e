using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

/// <summary>A link or an image.</summary>
/// <param name="Start">Of its text, in the plain text of the document.</param>
/// <param name="Length">Of its text; 0 for an image.</param>
/// <param name="Target">Address as written, escapes undone.</param>
/// <param name="Span">Of the whole construct.</param>
public sealed record Link(int Start, int Length, string Target, TextSpan Span, bool IsImage)
{
    /// <summary>Of the address alone; the whole construct where the address stands elsewhere.</summary>
    public TextSpan TargetSpan { get; init; } = Span;
}
