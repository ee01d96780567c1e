using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>A window in words: "the last three minor releases", "the current series and the one before it", "N and N-1".</summary>
internal static class WindowReader
{
    // Between the words of one noun phrase stand few others.
    private const int LongestGap = 3;
    private const int NearestGap = 8;
    private const int Nearest = 6;
    private const int LongestLabel = 4;

    // "of the", "in", "de la" part nothing.
    private const int ShortWord = 3;

    /// <param name="Start">Offset of its first word.</param>
    internal readonly record struct Found(SupportWindow Window, int Start, int End);

    public static Found? Read(List<SupportToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(Term.Latest) && Phrase(tokens, i) is { } phrase)
            {
                return Offsets(tokens) is { } offsets && offsets.Count > phrase.Window.Count ? phrase with { Window = offsets } : phrase;
            }
        }

        return Offsets(tokens) is { } alone ? new(alone, tokens[0].Start, tokens[^1].End) : null;
    }

    private static Found? Phrase(List<SupportToken> tokens, int latest)
    {
        var (start, count) = (tokens[latest].Start, CountAt(tokens, latest - 1));
        start = count > 0 ? tokens[latest - 1].Start : start;
        ReleaseUnit? unit = null;
        ReleaseUnit? per = ScopeBefore(tokens, latest);
        var (majors, end, gap, previous, brackets) = (0, tokens[latest].End, 0, 0, 0);
        if (IsNow(tokens, latest) || LacksCount(tokens, latest) || IsDenied(tokens, latest) || tokens.Exists(t => t.Is(Term.Branch) && t.Start == tokens[latest].Start))
        {
            return null;
        }

        for (var i = latest + 1; i < tokens.Count && gap <= LongestGap; i++)
        {
            var token = tokens[i];
            brackets += token.Kind switch { SupportTokenKind.Open => 1, SupportTokenKind.Close => -1, _ => 0 };
            if (token.Start < end || (token.Is(Term.ReleaseUnit) && SupportToken.StandsAt(tokens, i, t => t.Is(Term.Previous))))
            {
                // Inside what was read: "patch release" is also a "release", and "two releases back" names none.
            }
            else if (unit is null && SupportProseRows.IsBranch(tokens, i))
            {
                // "the current main branch" is a branch.
                return null;
            }
            else if (unit is not null && token.Is(Term.Each) && LineAfter(tokens, i + 1) is { } line)
            {
                per = Coarser(unit.Value, line.Unit);
                end = per is null ? end : line.End;
            }
            else if (token.Is(Term.Supported) || token.Is(Term.Unsupported) || token.Is(Term.Contrast) || token.Is(Term.Advice))
            {
                if (unit is not null)
                {
                    break;
                }

                gap++;
            }
            else if (CountAt(tokens, i) is > 0 and var number && (unit is null || previous > 0))
            {
                // "the last two", "and the previous two"
                (count, previous) = previous > 0 ? (count, number) : (number, previous);
                end = token.End;
            }
            else if (token.Is(Term.Previous) && !(count > 1 && brackets > 0))
            {
                previous = CountAt(tokens, tokens.FindLastIndex(i, t => t.Start < token.Start)) is > 0 and var before ? before : 1;
                (end, gap) = (token.End, 0);
            }
            else if (token.Is(Term.ReleaseUnit))
            {
                var named = Enum.Parse<ReleaseUnit>(token.Hit.Value!, ignoreCase: true);
                if (unit is ReleaseUnit.Minor or ReleaseUnit.Patch && named == ReleaseUnit.Major)
                {
                    // "the last minor of each major", "of the two newest majors"
                    (per, majors, previous) = Scope(tokens, i) is { } scope ? (named, scope, 0) : (per, majors, previous);
                }

                if (unit is ReleaseUnit.Release or ReleaseUnit.Patch && named is ReleaseUnit.Minor or ReleaseUnit.Major && Scope(tokens, i) is > 1 and var lines)
                {
                    // "the latest patch of the last three minors": each patch is the latest when it is released.
                    (count, unit) = (lines, named);
                }

                unit = unit is null || (unit == ReleaseUnit.Release && per is null) ? named : unit;
                (end, gap) = (token.End, 0);
            }
            else if (token.Kind == SupportTokenKind.Version && unit is not null)
            {
                unit = unit == ReleaseUnit.Release && IsExample(tokens, i) ? UnitOf(token.Version) ?? unit : unit;
            }
            else if (token.Kind == SupportTokenKind.Separator && unit is null)
            {
                break;
            }
            else if (token.Kind == SupportTokenKind.Word && token.End - token.Start > ShortWord)
            {
                gap++;
            }
        }

        // "versión más reciente": in some languages the release stands first.
        if (unit is null && UnitBefore(tokens, latest) is { } ahead)
        {
            (unit, start) = (Enum.Parse<ReleaseUnit>(ahead.Hit.Value!, ignoreCase: true), ahead.Start);
        }

        // "Each major is served at its tip only": the newest line that is finer.
        unit ??= per is null ? null : per.Value - 1;

        // "the latest 3.x" looks inside a line; without a word for a release, "latest" is about something else.
        if (unit is null)
        {
            return (tokens[^1].Start < end && tokens[latest].Hit.Value is null) || (tokens.Count <= LongestLabel && tokens.TrueForAll(t => t.Is(Term.Latest) || t.Is(Term.Version) || t.Start < end)) ? new(new(Math.Max(1, count), ReleaseUnit.Release), start, end) : null;
        }

        return new(new(Math.Max(1, count) + previous, unit.Value) { Per = unit < per ? per : null, Majors = majors }, start, end);
    }

    private static int CountAt(List<SupportToken> tokens, int i) => i >= 0 && i < tokens.Count ? tokens[i] switch
    {
        { Kind: SupportTokenKind.Number, Version.Major: > 0 and < 20 and var number } when !(i + 1 < tokens.Count && tokens[i + 1].Is(Term.Unit)) => number,
        var token when token.Is(Term.Number) && !(i + 1 < tokens.Count && tokens[i + 1].Is(Term.Unit)) => int.Parse(token.Hit.Value!, System.Globalization.CultureInfo.InvariantCulture),
        _ => 0,
    } : 0;

    // "Currently supported versions": when, and not which.
    private static bool IsNow(List<SupportToken> tokens, int latest)
    {
        if (tokens[latest].Hit.Value is null)
        {
            return false;
        }

        var next = tokens.FindIndex(latest, t => t.Start >= tokens[latest].End);
        return next >= 0 && SupportToken.StandsAt(tokens, next, t => t.Is(Term.Supported) || t.Is(Term.SupportTopic) || t.Is(Term.SupportedLine) || t.Is(Term.SecurityFix));
    }

    // "The past two minors" are the latest, and "past releases" are not.
    private static bool LacksCount(List<SupportToken> tokens, int latest) =>
        tokens[latest].Hit.Value == "counted" && !Enumerable.Range(latest + 1, 2).Any(i => CountAt(tokens, i) > 0 && tokens[i].Start - tokens[latest].End <= 1);

    // "A line that is not the latest"
    private static bool IsDenied(List<SupportToken> tokens, int latest)
    {
        var before = latest - 1;
        while (before >= 0 && (tokens[before].Start == tokens[latest].Start || (tokens[before].Kind == SupportTokenKind.Word && tokens[before].End - tokens[before].Start <= ShortWord)))
        {
            before--;
        }

        return before >= 0 && tokens[before].Is(Term.Negation) && tokens[latest].Start - tokens[before].End <= NearestGap;
    }

    // "For each major …", "within every supported line …": the lines in which what follows counts anew.
    private static ReleaseUnit? ScopeBefore(List<SupportToken> tokens, int latest)
    {
        for (var i = latest - 1; i >= 0 && !tokens[i].Is(Term.Contrast); i--)
        {
            if (tokens[i].Is(Term.Each) && tokens[i].Hit.Value is not null && LineAfter(tokens, i + 1) is { } line && line.End <= tokens[latest].Start)
            {
                return line.Unit ?? ReleaseUnit.Minor;
            }
        }

        return null;
    }

    /// <summary>The word for lines that follows "each", past "supported"; no unit where it is "line", "branch" or the like.</summary>
    public static (ReleaseUnit? Unit, int End)? LineAfter(List<SupportToken> tokens, int i)
    {
        while (i < tokens.Count && (tokens[i].Is(Term.Supported) || tokens[i].Is(Term.Affirmed) || tokens[i].Is(Term.SupportTopic) || tokens[i].Is(Term.SupportedLine)))
        {
            i++;
        }

        if (i == tokens.Count)
        {
            return null;
        }

        var unit = tokens.Skip(i).TakeWhile(t => t.Start == tokens[i].Start).FirstOrDefault(t => t.Is(Term.ReleaseUnit) && t.Hit.Value is "major" or "minor");
        return unit.End > 0 ? (Enum.Parse<ReleaseUnit>(unit.Hit.Value!, ignoreCase: true), unit.End)
            // "Each package" is a product, whose releases count as those of any other.
            : (tokens[i].Is(Term.Version) || tokens[i].Is(Term.ReleaseUnit)) && !SupportToken.StandsAt(tokens, i, t => t.Is(Term.Product)) ? (null, tokens[i].End)
            : null;
    }

    // "The latest patch of each line" counts in minors, "the latest minor of each line" in majors.
    private static ReleaseUnit? Coarser(ReleaseUnit unit, ReleaseUnit? line) =>
        line is null ? unit switch { ReleaseUnit.Minor => ReleaseUnit.Major, ReleaseUnit.Major => null, _ => ReleaseUnit.Minor } : unit < line ? line : null;

    // In how many majors a window counts anew: 0 for each of them; null where the words before do not say so.
    private static int? Scope(List<SupportToken> tokens, int major)
    {
        var (latest, count, previous) = (false, 0, 0);
        for (var i = major - 1; i >= 0 && i >= major - Nearest; i--)
        {
            if (tokens[i].Is(Term.Each))
            {
                return 0;
            }

            if (tokens[i].Is(Term.ReleaseUnit))
            {
                break;
            }

            // "of the current and the previous major"
            latest |= tokens[i].Is(Term.Latest);
            previous = tokens[i].Is(Term.Previous) ? 1 : previous;
            count = Math.Max(count, CountAt(tokens, i));
        }

        return latest && Math.Max(count, 1) + previous is > 1 and var majors ? majors : null;
    }

    // "(e.g. 1.8)", ", i.e. 3.2 and 3.1": in brackets, or right behind.
    private static bool IsExample(List<SupportToken> tokens, int i)
    {
        for (var before = i - 1; before >= 0 && before >= i - 6; before--)
        {
            if (tokens[before].Kind is SupportTokenKind.Open || tokens[before].Is(Term.Example))
            {
                return true;
            }
        }

        return false;
    }

    private static SupportToken? UnitBefore(List<SupportToken> tokens, int latest)
    {
        var gap = tokens[latest].Hit.Value is null ? NearestGap : 1;
        for (var i = latest - 1; i >= 0 && tokens[latest].Start - tokens[i].End <= gap; i--)
        {
            if (tokens[i].Is(Term.ReleaseUnit))
            {
                return tokens[i];
            }
        }

        return null;
    }

    /// <summary>The finest unit that the words name; null where they name none.</summary>
    public static ReleaseUnit? UnitIn(List<SupportToken> tokens)
    {
        ReleaseUnit? unit = null;
        foreach (var token in tokens)
        {
            if (token.Is(Term.ReleaseUnit) && (unit is null or ReleaseUnit.Release))
            {
                unit = Enum.Parse<ReleaseUnit>(token.Hit.Value!, ignoreCase: true);
            }
        }

        return unit;
    }

    private static ReleaseUnit? UnitOf(VersionNumber version) => version.Length switch { 1 => ReleaseUnit.Major, 2 => ReleaseUnit.Minor, _ => null };

    // N, N-1 and N-2 are three lines, of minors unless the words say otherwise.
    private static SupportWindow? Offsets(List<SupportToken> tokens)
    {
        var behind = 0;
        var unit = ReleaseUnit.Minor;
        foreach (var token in tokens)
        {
            behind = token.Kind == SupportTokenKind.Offset ? Math.Max(behind, token.Behind) : behind;
            unit = token.Is(Term.ReleaseUnit) && token.Hit.Value == "major" ? ReleaseUnit.Major : unit;
        }

        return behind > 0 ? new(behind + 1, unit) : null;
    }
}
