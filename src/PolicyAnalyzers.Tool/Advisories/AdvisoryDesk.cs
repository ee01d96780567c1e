using PolicyAnalyzers.Advisories;
using PolicyAnalyzers.Advisories.Fixes;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Repository;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Tool.Input;

namespace PolicyAnalyzers.Tool.Advisories;

/// <summary>A repository and its advisories, as who works on them sees them.</summary>
/// <param name="Root">Of the repository, absolute.</param>
/// <param name="Folder">Of undisclosed advisories, absolute; null on machines that must not know.</param>
internal sealed record AdvisoryDesk(string Root, string? Folder, RepositorySnapshot Snapshot, SecurityPolicy? Policy, CheckOptions Options)
{
    private const string WhatToDo = $"Make a folder outside of every repository that only the coordinators can read, and put its absolute path into {AdvisoryContext.EmbargoVariable}.";

    private AdvisoryContext? _context;
    private ReleaseHistory? _history;
    private FixSurvey? _survey;

    /// <summary>All that is known: whoever has the folder may see it.</summary>
    public AdvisoryContext Context => _context ??= AdvisoryContext.Of(Snapshot, Policy, Options) with { IsForCoordinator = Folder is not null };

    /// <param name="directory">As the user named it; null for the current folder.</param>
    /// <param name="options">Null: those of today.</param>
    /// <param name="fixes">What commits tell of fixes is wanted.</param>
    public static AdvisoryDesk Open(string? directory, ToolHost host, CheckOptions? options = null, bool fixes = false)
    {
        var root = RepositoryFolder.Enclosing(directory is null ? Directory.GetCurrentDirectory() : RepositoryFolder.Root(directory));
        options = (options ?? new() { AsOf = host.Today }) with { Now = host.Clock.GetUtcNow() };
        // While git looks through the commits, which takes as long as all else.
        var policy = Task.Run(() => RepositoryCheck.ReadPolicy(RepositoryReader.Read(root, options), options).Policy);
        var snapshot = RepositoryReader.Read(root, options, tags: fixes, embargo: host.EmbargoFolder, fixes: fixes);
        if (snapshot.Embargo == EmbargoFolder.Unreadable)
        {
            throw new UsageException($"{AdvisoryContext.EmbargoVariable} names no folder that can be read: '{host.EmbargoFolder}'. {WhatToDo}");
        }

        return snapshot.Embargo is { IsInside: true }
            ? throw new UsageException($"{AdvisoryContext.EmbargoVariable} names a folder in the repository, where a commit takes it along: '{host.EmbargoFolder}'. {WhatToDo}")
            : new(root, host.EmbargoFolder, snapshot, policy.GetAwaiter().GetResult(), options);
    }

    /// <summary>The folder of undisclosed advisories, for those who have it.</summary>
    public string RequireFolder() => Folder ?? throw new UsageException($"{AdvisoryContext.EmbargoVariable} is not set. Undisclosed advisories are kept outside of the repository. {WhatToDo}");

    public ReleaseHistory History => _history ??= ReleaseHistory.Of(Snapshot.Tags, Options);

    /// <summary>Where fixes are; of a desk that was opened with them.</summary>
    public FixSurvey Survey => _survey ??= FixSurvey.Of(Context, History, Snapshot.Commits);

    /// <summary>An undisclosed record, by one of its names.</summary>
    public SecretRecord RequireSecret(string name)
    {
        var folder = RequireFolder();
        var advisory = Context.Embargoed.Advisories.FirstOrDefault(a => Context.Embargoed.NamesOf(a).Contains(name))
            ?? throw new UsageException(
                $"There is no record of '{name}' in the folder of undisclosed advisories{(Names.Contains(name, StringComparer.OrdinalIgnoreCase) ? ": it is published already" : "")}.",
                [.. Context.Embargoed.Advisories.Select(a => $"  {a.Id}: {a.Summary}")]);
        return new(Context.Embargoed.Documents.First(d => d.Advisory == advisory), Path.Combine(folder, advisory.Source.Path), Snapshot.Embargo!.Files.Files.First(f => f.Path == advisory.Source.Path).Content);
    }

    /// <summary>All names of all records.</summary>
    public IEnumerable<string> Names => Context.All.SelectMany(a => a.Names);
}
