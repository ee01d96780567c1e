using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>A range in a file of the repository; the end is exclusive.</summary>
/// <param name="Path">Relative to the repository's root, with forward slashes.</param>
public sealed record Location(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    public static Location Of(SourceText source, TextSpan span) =>
        new(source.Path, span, source.GetPosition(span.Start), source.GetPosition(span.End));
}
