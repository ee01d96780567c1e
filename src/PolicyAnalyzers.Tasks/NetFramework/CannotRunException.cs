namespace PolicyAnalyzers.Tasks;

/// <param name="reason">Half a sentence that says why no task can run.</param>
internal sealed class CannotRunException(string reason) : Exception(reason);
