using System.Text;
using PolicyAnalyzers.Tool;

// A terminal knows its own encoding; a pipe gets UTF-8 everywhere, as JSON asks.
using var output = Console.IsOutputRedirected ? Pipe(Console.OpenStandardOutput()) : Console.Out;
using var error = Console.IsErrorRedirected ? Pipe(Console.OpenStandardError()) : Console.Error;
var isTerminal = !Console.IsInputRedirected && !Console.IsOutputRedirected;
return SecurityPolicyTool.Run(args, output, error, isTerminal ? Console.In : null);

static StreamWriter Pipe(Stream stream) => new(stream, new UTF8Encoding(false));
