namespace PolicyAnalyzers.Package.Tests.Infrastructure;

/// <summary>Remembers a failure, after which the logs and repositories of the run are kept.</summary>
public abstract class PackageTest : IDisposable
{
    public static bool AnyFailed { get; internal set; }

    public virtual void Dispose()
    {
        AnyFailed |= TestContext.Current.TestState?.Result == TestResult.Failed;
        GC.SuppressFinalize(this);
    }
}
