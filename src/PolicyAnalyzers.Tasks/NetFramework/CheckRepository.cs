namespace PolicyAnalyzers.Tasks;

public partial class CheckRepository
{
    public override bool Execute()
    {
        var cache = new FactsCache(this);
        if (FactsOnly && cache.Read() is { } facts)
        {
            Facts = [facts];
            return true;
        }

        var succeeded = base.Execute();
        cache.Write(Facts);
        return succeeded;
    }

    private protected override bool CannotRun(string reason) => FactsOnly || NotEvaluated("The security policy is not checked", reason, releasing: false);
}
