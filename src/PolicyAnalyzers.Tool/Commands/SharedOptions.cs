using System.CommandLine;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary>Options that several commands have, in one wording.</summary>
internal static class SharedOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print JSON, for programs." };
}
