using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What a cell or an item says of its version: a tick, a word, a date.</summary>
/// <param name="Supported">Null where it says neither yes nor no, or nothing (<paramref name="IsStated"/>).</param>
internal readonly record struct SupportStatusCell(bool? Supported, Coverage Coverage, DateOnly? Until, bool IsStated)
{
    /// <summary>As <see cref="SupportRow.UntilRelease"/>.</summary>
    public Version? UntilRelease { get; init; }

    /// <param name="from">Offset in the document from which to read.</param>
    public static SupportStatusCell Read(Sentence? cell, int from = 0)
    {
        if (cell is null)
        {
            return default;
        }

        var until = LastDay(cell, from);
        var sign = default(TermHit?);
        var (negated, coverage) = (false, Coverage.Full);
        foreach (ref readonly var hit in cell.Terms.Span)
        {
            if (hit.Start < from)
            {
                continue;
            }

            negated |= hit.Term == Term.Negation && sign is null;
            coverage = hit.Term == Term.Limited ? ToCoverage(hit.Value!) ?? coverage : coverage;

            // The first sign decides, of those that begin together the longest: "not provided", "bug fixes".
            // A sign of warning is explained by what follows it.
            if (hit.Term is Term.Affirmed or Term.Denied or Term.Limited
                && (sign is null || (hit.Start == sign.Value.Start && hit.Length > sign.Value.Length) || (sign is { Term: Term.Limited, Value: "none" } && hit.Term == Term.Limited)))
            {
                sign = hit;
            }
        }

        if (until is null && sign is not { Term: Term.Denied } && LastRelease(cell, from) is { } release)
        {
            return new(true, coverage, null, true) { UntilRelease = release };
        }

        return sign switch
        {
            { Term: Term.Denied } => new(false, Coverage.None, until, true),
            { Term: Term.Affirmed } => negated ? new(false, Coverage.None, until, true) : new(true, coverage, until, true),
            // "In development (planned for 2026)" has no end.
            { Term: Term.Limited, Value: "none" } when !(cell.Has(Term.EndOfSupport) || cell.Has(Term.Below) || cell.Has(Term.Through)) => new(null, coverage, null, true),
            { Term: Term.Limited } limited => new(limited.Value is "security" or "maintenance" ? true : null, coverage, until, true),
            _ => until is null && !cell.Has(Term.LongTerm) ? default : new(true, Coverage.Full, until, true),
        };
    }

    /// <summary>How much a word of <see cref="Term.Limited"/> gives; null where it tells neither.</summary>
    public static Coverage? ToCoverage(string value) => value switch
    {
        "security" or "maintenance" => Coverage.Security,
        "critical" => Coverage.Critical,
        "bestEffort" => Coverage.BestEffort,
        "paid" => Coverage.Paid,
        _ => null,
    };

    // "Until 3.0".
    private static Version? LastRelease(Sentence cell, int from)
    {
        if (!(cell.Has(Term.Through) || cell.Has(Term.EndOfSupport)) || !cell.Text.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var tokens = SupportScanner.Scan(cell);
        var end = tokens.FindIndex(t => t.Start >= from && (t.Is(Term.Through) || t.Is(Term.EndOfSupport)));
        return end < 0 ? null : EndAfter(tokens, end)?.Start;
    }

    /// <summary>The version that stands behind "until", and nothing between.</summary>
    public static VersionNumber? EndAfter(List<SupportToken> tokens, int until)
    {
        const int Near = 2;
        var next = tokens.FindIndex(until, t => t.Start >= tokens[until].End && !t.Is(Term.Version) && !t.Is(Term.ReleaseUnit));
        var noun = next > 0 && tokens[next - 1] is var before && (before.Is(Term.Version) || before.Is(Term.ReleaseUnit));
        return next > 0 && tokens[next] is { Kind: SupportTokenKind.Version } or { Kind: SupportTokenKind.Number } && (noun || tokens[next].Kind == SupportTokenKind.Version)
            && tokens[next].Start - tokens[next - 1].End <= Near ? tokens[next].Version : null;
    }

    // Every date has one, and few cells do.
    private static bool HasYear(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }

    // A day behind "since" or "release" is when something began or will begin.
    private static DateOnly? LastDay(Sentence cell, int from)
    {
        if (!HasYear(cell.Text))
        {
            return null;
        }

        var tokens = SupportScanner.Scan(cell);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Kind == SupportTokenKind.Date && tokens[i].Start >= from && !(i > 0 && (tokens[i - 1].Is(Term.From) || tokens[i - 1].Is(Term.Version) || tokens[i - 1].Is(Term.ReleaseUnit) || tokens[i - 1] is { Kind: SupportTokenKind.Term, Hit: { Term: Term.Limited, Value: "none" } })))
            {
                return tokens[i].Date;
            }
        }

        return null;
    }
}
