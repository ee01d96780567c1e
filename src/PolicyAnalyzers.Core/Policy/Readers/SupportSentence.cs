using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A sentence or item that may speak of supported versions, cut into tokens.</summary>
/// <param name="InTopic">It stands in a section about supported versions.</param>
internal sealed record SupportSentence(Sentence Sentence, List<SupportToken> Tokens, bool InTopic)
{
    /// <summary>It has a word for support, or for what supported versions get.</summary>
    public bool Speaks { get; } = SpeaksOfSupport(Sentence);

    public bool IsItem => Sentence.Kind == SentenceKind.ListItem;

    public bool Negates => Has(Term.Negation) || Has(Term.Unsupported) || (IsItem && SupportStatusCell.Read(Sentence).Supported == false);

    /// <summary>"Once we reach 1.0, …": what it promises does not hold yet.</summary>
    public bool IsOfLater => Find(t => t.Is(Term.Next) && t.Hit.Value is not null) is { } later && !Any(t => t.Start < later.Start && (t.Is(Term.Supported) || t.Is(Term.SecurityFix) || t.Is(Term.Unsupported)));

    /// <summary>The words for older versions. What means the rest in a cell alone ("others") is common in prose about anything.</summary>
    public SupportToken? Older => Find(t => t.Is(Term.Older) && t.Hit.Value is null && !IsBound(t));

    /// <summary>"21.1 (security fixes only)": of what there is only so much, and not of which versions.</summary>
    public bool LimitsFixes => Tokens.FindLastIndex(t => t.Is(Term.Only)) is >= 0 and var only && Any(t => (t.Is(Term.SecurityFix) || t.Is(Term.Limited)) && t.Start < Tokens[only].Start && Tokens[only].Start - t.End <= 1)
        && !Tokens.Exists(t => t.Start > Tokens[only].Start && t.Kind != SupportTokenKind.Close);

    public bool NamesVersion => Tokens.Exists(t => t.Kind == SupportTokenKind.Version);

    /// <summary>It has a word for versions that is more than the mention of "supported versions".</summary>
    public bool SaysWhich => Any(t => t.Is(Term.Version) && !Tokens.Exists(m => (m.Is(Term.SupportedLine) || m.Is(Term.SupportTopic)) && m.Start <= t.Start && m.End >= t.End));

    public static bool SpeaksOfSupport(Sentence sentence) => sentence.Has(Term.Supported) || sentence.Has(Term.SecurityFix) || sentence.Has(Term.Unsupported);

    public bool Has(Term term) => Sentence.Has(term);

    public bool Any(Predicate<SupportToken> matches) => Tokens.Exists(matches);

    public SupportToken? Find(Predicate<SupportToken> matches) => Tokens.FindIndex(matches) is >= 0 and var i ? Tokens[i] : null;

    /// <summary>What stands before and behind the clause that holds a token, as far as there is anything.</summary>
    public IEnumerable<SupportSentence> Without(SupportToken token)
    {
        bool Parts(SupportToken t) => t.Is(Term.Contrast) || t.Kind == SupportTokenKind.Separator;
        var at = Tokens.IndexOf(token);
        // "We support the newest release, and may patch older ones".
        var (from, to) = (Tokens.FindLastIndex(at, t => Parts(t) || t.Is(Term.Discretion)), Tokens.FindIndex(at, Parts));
        if (from > 0)
        {
            yield return this with { Tokens = Tokens[..from] };
        }

        if (to >= 0 && to + 1 < Tokens.Count)
        {
            yield return this with { Tokens = Tokens[(to + 1)..] };
        }
    }

    // "Versions antérieures à 2.0": older than one that is named.
    private bool IsBound(SupportToken older) =>
        Any(t => (t.Is(Term.Below) || t.Is(Term.AndOlder)) && t.Start < older.End && t.End > older.Start && IsBeside(t));

    private bool IsBeside(SupportToken bound)
    {
        const int Near = 4;
        return Any(t => t.Kind is SupportTokenKind.Version or SupportTokenKind.Number && (t.Start - bound.End is >= 0 and <= Near || bound.Start - t.End is >= 0 and <= Near));
    }

    public TextSpan SpanOf(int start, int end) => Sentence.SpanOf(start, end - start);

    /// <summary>The row that a range of its words makes.</summary>
    public Fact<SupportRow> Row(int start, int end, SupportStatusCell status, VersionRange range)
    {
        var words = Sentence.Text[(start - Sentence.Start)..(end - Sentence.Start)].ToString();
        return new(new(words, status.Supported, status.Coverage) { Range = range, Until = status.Until, UntilRelease = status.UntilRelease }, SpanOf(start, end));
    }
}
