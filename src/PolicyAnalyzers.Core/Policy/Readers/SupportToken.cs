using System.Runtime.InteropServices;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

internal enum SupportTokenKind : byte
{
    Term,
    Version,

    /// <summary>A number that may be a version, a count or something else.</summary>
    Number,

    /// <summary><c>N</c>, <c>N-1</c>, <c>v1.X-2</c>: so many lines behind the newest.</summary>
    Offset,
    Date,
    Below,
    AtMost,
    Above,
    AtLeast,
    Equal,

    /// <summary><c>^</c>: up to the next major.</summary>
    Caret,

    /// <summary><c>~</c>, <c>~&gt;</c>: up to the next minor.</summary>
    Tilde,
    Dash,
    Plus,
    Separator,
    Open,
    Close,
    Word,
}

/// <summary>A piece of a sentence about versions; offsets as in <see cref="Documents.Sentence"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SupportToken(SupportTokenKind Kind, int Start, int End)
{
    // The places of a hit are those of its token.
    private readonly Term _term;
    private readonly string? _value;

    public TermHit Hit
    {
        get => new(_term, Start, End - Start, _value);
        init => (_term, _value) = (value.Term, value.Value);
    }

    public VersionNumber Version { get; init; }

    /// <summary>The last day, of <see cref="SupportTokenKind.Date"/>.</summary>
    public DateOnly Date { get; init; }

    /// <summary>How far behind, of <see cref="SupportTokenKind.Offset"/>.</summary>
    public int Behind { get; init; }

    /// <summary><c>2.latest</c>.</summary>
    public bool Latest { get; init; }

    public bool Is(Term term) => Kind == SupportTokenKind.Term && _term == term;

    /// <summary>Of the tokens that start where one does, as terms may, one or another is so.</summary>
    public static bool StandsAt(List<SupportToken> tokens, int i, Predicate<SupportToken> matches)
    {
        for (var start = tokens[i].Start; i < tokens.Count && tokens[i].Start == start; i++)
        {
            if (matches(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
