using System.Collections.Immutable;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Rules;

/// <summary>One way to mend a finding.</summary>
/// <param name="Title">What would be promised, in words for a list to choose from.</param>
/// <param name="Lines">The changed part of the text as it would read, without a line end.</param>
public sealed record Choice(string Title, string Lines, ImmutableArray<TextEdit> Edits);
