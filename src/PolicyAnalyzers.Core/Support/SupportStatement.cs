using System.Collections.Immutable;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Support;

/// <summary>In which form a policy speaks of versions.</summary>
public enum SupportForm
{
    None,

    /// <summary>A table with a row a version or range.</summary>
    Table,

    /// <summary>Bullets or prose that name versions.</summary>
    List,

    /// <summary>Relative to the newest release: N and N-1, "the last two minors".</summary>
    Window,

    /// <summary>Until dates, or for a period after a release.</summary>
    Dated,

    /// <summary>Only points elsewhere.</summary>
    Link,
}

/// <summary>How much a supported line gets.</summary>
public enum Coverage
{
    Full,
    Security,
    Critical,
    BestEffort,
    Paid,
    None,
}

/// <summary>What counts as one release line.</summary>
public enum ReleaseUnit
{
    Release,
    Patch,
    Minor,
    Major,
}

/// <summary>"The newest COUNT UNITs".</summary>
public sealed record SupportWindow(int Count, ReleaseUnit Unit)
{
    /// <summary>The count starts anew in each such line: "the last minor of every supported major". Null: it is one for all releases.</summary>
    public ReleaseUnit? Per { get; init; }

    public bool PerMajor => Per == ReleaseUnit.Major;

    /// <summary>Of how many majors, the newest, where it is <see cref="PerMajor"/>; 0: of each.</summary>
    public int Majors { get; init; }
}

/// <summary>With which release a <see cref="SupportPeriod"/> begins.</summary>
public enum PeriodStart
{
    /// <summary>The first release of the line.</summary>
    FirstOfLine,

    /// <summary>The release itself.</summary>
    Release,

    /// <summary>The last release of the line, as far as there is one.</summary>
    LastOfLine,

    /// <summary>The first release of the next line.</summary>
    NextLine,
}

/// <summary>Support for a time that begins with a release.</summary>
public sealed record SupportPeriod(Period Length, PeriodStart Start, ReleaseUnit Unit)
{
    /// <summary>Lines of long-term support have it; which those are, tags do not tell.</summary>
    public bool LongTermOnly { get; init; }
}

/// <summary>One row of a table, one bullet, or one version named in prose.</summary>
/// <param name="Versions">As written.</param>
/// <param name="Supported">Null where the words are neither yes nor no.</param>
public sealed record SupportRow(string Versions, bool? Supported, Coverage Coverage)
{
    /// <summary>What <see cref="Versions"/> means.</summary>
    public VersionRange Range { get; init; } = VersionRange.Unknown;

    /// <summary>Last day of support, inclusive; null where none is stated.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The release with which support ends: "until 3.0"; null where none is stated.</summary>
    public Version? UntilRelease { get; init; }

    /// <summary>Which of several products it is about, as written; null where a table tells none apart.</summary>
    public string? Product { get; init; }

    /// <summary>Something stands in the place of its status, and is neither yes nor no nor a date.</summary>
    public bool StatusUnread { get; init; }

    /// <summary>Where its status stands; null where nothing stands there.</summary>
    public TextSpan? StatusSpan { get; init; }

    /// <summary>Its cells do not stand under their headings.</summary>
    public bool Malformed { get; init; }

    /// <summary>Speaks of the pre-releases of its versions alone.</summary>
    public bool PreRelease { get; init; }

    /// <summary>Called a line of long-term support.</summary>
    public bool LongTerm { get; init; }
}

/// <summary>What a policy says about versions.</summary>
public sealed record SupportStatement(SupportForm Form, TextSpan Span)
{
    public static readonly SupportStatement None = new(SupportForm.None, default);

    public ImmutableArray<Fact<SupportRow>> Rows { get; init; } = [];

    public Fact<SupportWindow>? Window { get; init; }

    /// <summary>What is supported of the major before the newest, beside the window: "and the last minor of the previous major".</summary>
    public Fact<SupportWindow>? PreviousMajor { get; init; }

    /// <summary>For how long. Beside a window it limits the lines behind the newest; beside <see cref="PreviousMajor"/>, that.</summary>
    public Fact<SupportPeriod>? Period { get; init; }

    /// <summary>Nothing but what is named gets fixes: "only".</summary>
    public bool Exclusive { get; init; }

    /// <summary>What sentences beside a table say is not supported.</summary>
    public ImmutableArray<Fact<SupportRow>> DeniedInWords { get; init; } = [];

    /// <summary>The window stands in words below the rows and narrows them.</summary>
    public bool WindowNarrowsRows { get; init; }

    /// <summary>
    /// The window is no last word on what is outside of it: the same sentence says that older versions may get fixes, or lines of long-term
    /// support that nobody names have them.
    /// </summary>
    public bool OutsideIsOpen { get; init; }

    /// <summary>The rows are those of a platform's template, and promise nothing.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>The policy says that it makes no promise about versions.</summary>
    public Fact<bool>? Declined { get; init; }

    /// <summary>Speaks of supported versions in words that were not understood.</summary>
    public Fact<bool>? Unread { get; init; }

    /// <summary>Versions out of support may get fixes, without promise.</summary>
    public Fact<bool>? BestEffortOlder { get; init; }

    /// <summary>A fix may come with the next release only, where it is intrusive and there is a workaround.</summary>
    public Fact<bool>? ForwardFixOnly { get; init; }
}
