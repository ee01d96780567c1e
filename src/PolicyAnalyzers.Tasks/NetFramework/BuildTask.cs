namespace PolicyAnalyzers.Tasks;

public abstract partial class BuildTask
{
    public override bool Execute()
    {
        try
        {
            return RemoteTask.Run(this) && !Log.HasLoggedErrors;
        }
        catch (CannotRunException e)
        {
            return CannotRun(e.Message);
        }
    }

    /// <summary>What becomes of a task that cannot run. That nothing is checked, or that nothing may be released, is for one of them to say.</summary>
    /// <param name="reason">Half a sentence.</param>
    private protected virtual bool CannotRun(string reason) => true;
}
