using System.Text;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tool;

// A terminal knows its own encoding; a pipe gets UTF-8 everywhere, as JSON asks.
using var output = Console.IsOutputRedirected ? Pipe(Console.OpenStandardOutput()) : Console.Out;
using var error = Console.IsErrorRedirected ? Pipe(Console.OpenStandardError()) : Console.Error;
var isTerminal = !Console.IsInputRedirected && !Console.IsOutputRedirected;
return SecurityPolicyTool.Run(args, output, error, new()
{
    Answers = isTerminal ? Console.In : null,
    Input = Console.In,
    EmbargoFolder = Environment.GetEnvironmentVariable(AdvisoryContext.EmbargoVariable) is { Length: > 0 } folder ? folder : null,
});

static StreamWriter Pipe(Stream stream) => new(stream, new UTF8Encoding(false));
