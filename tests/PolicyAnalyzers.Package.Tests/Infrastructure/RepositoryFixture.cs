namespace PolicyAnalyzers.Package.Tests.Infrastructure;

/// <summary>One repository for all tests of a class, restored before the first.</summary>
public abstract class RepositoryFixture(PackageFixture package) : IAsyncLifetime
{
    public TestRepository Repository { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Repository = new(GetType().DeclaringType?.Name ?? GetType().Name, package);
        await ArrangeAsync(Repository);
        (await Repository.DotnetAsync("restore All.slnx")).Succeeds().Reports();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes what the tests start from; its solution is All.slnx.</summary>
    protected abstract Task ArrangeAsync(TestRepository repository);
}
