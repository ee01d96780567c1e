using System.Collections.Immutable;

namespace PolicyAnalyzers.Advisories;

/// <summary>How a report is handled, on record: what <c>database_specific.security_policy</c> of an advisory holds. Days are in UTC.</summary>
public sealed record Handling
{
    public static readonly Handling None = new();

    /// <summary>In the handling taxonomy of the policy; null where none is recorded.</summary>
    public int? RiskLevel { get; init; }

    /// <summary>The vulnerability is known to the public, though the advisory is not out.</summary>
    public bool Public { get; init; }

    /// <summary>It is known to be exploited.</summary>
    public bool Exploited { get; init; }

    /// <summary>The day of disclosure that was agreed on. It binds people and lifts nothing by itself.</summary>
    public DateOnly? EmbargoUntil { get; init; }

    public DateOnly? Received { get; init; }

    public DateOnly? Acknowledged { get; init; }

    public DateOnly? Confirmed { get; init; }

    /// <summary>A fix is released.</summary>
    public DateOnly? Fixed { get; init; }

    public DateOnly? Disclosed { get; init; }

    /// <summary>The fix comes with the next release alone; null where lines get it as usual.</summary>
    public ForwardFix? ForwardFixOnly { get; init; }

    /// <summary>The reporter asked not to be named.</summary>
    public bool AnonymousReporter { get; init; }

    /// <summary>The commits that are the fix on one line, or on a branch such as main.</summary>
    public ImmutableArray<LineCommits> FixCommits { get; init; } = [];

    /// <summary>Patch ids (<c>git patch-id --stable</c>) of the patches that were approved before they could be public.</summary>
    public ImmutableArray<string> ApprovedPatches { get; init; } = [];
}

/// <param name="Reason">Why older lines do not get it; null where not stated.</param>
/// <param name="Workaround">What their users do instead; null where not stated.</param>
public sealed record ForwardFix(string? Reason, string? Workaround);

/// <param name="Line">As people name it: <c>1.8</c>, <c>2.x</c>; or a branch.</param>
/// <param name="Commits">Full ids.</param>
public sealed record LineCommits(string Line, ImmutableArray<string> Commits);
