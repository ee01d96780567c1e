namespace PolicyAnalyzers.Tasks;

public partial class CheckRelease
{
    private protected override bool CannotRun(string reason) => NotEvaluated($"Support window not evaluated for {Version}", reason, releasing: true);
}
