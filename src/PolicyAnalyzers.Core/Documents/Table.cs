using System.Collections.Immutable;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Documents;

/// <summary>A table of Markdown or HTML.</summary>
/// <param name="Header">Cells of the first row; empty where there is none.</param>
/// <param name="Rows">The rows below, ragged as written.</param>
public sealed record Table(TextSpan Span, Section Section, ImmutableArray<Sentence> Header, ImmutableArray<ImmutableArray<Sentence>> Rows)
{
    /// <summary>More columns nobody reads, and neither do we.</summary>
    public const int MostColumns = 32;
}

/// <summary>A comment that renders to nothing.</summary>
/// <param name="Text">Between the markers.</param>
/// <param name="TextSpan">Of that text.</param>
public sealed record Comment(string Text, TextSpan TextSpan, TextSpan Span);
