using System.CommandLine;
using System.Globalization;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary>Options that several commands have, in one wording.</summary>
internal static class SharedOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print JSON, for programs." };

    public static Option<string?> PolicyFile() => new("--policy-file") { Description = "The policy, relative to the root, in place of the usual files.", HelpName = "FILE" };

    public static Option<string?> TagPrefix() => new("--tag-prefix") { Description = "What stands before the version in the tags of the product, such as storage/v.", HelpName = "TEXT" };

    public static Option<string?> Package() => new("--package") { Description = "The package to judge for, where a repository or a policy has several.", HelpName = "ID" };

    /// <summary>The day on which promises are judged; <see cref="DayOf"/> reads it.</summary>
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The day, in UTC, on which promises are judged, such as 2026-06-30. Default: today.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (!DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                result.AddError($"--as-of is '{result.Tokens[0].Value}'. Accepted is a day such as 2026-06-30.");
            }

            return day;
        },
    };

    /// <summary>The day stated, else today.</summary>
    public static DateOnly DayOf(this ParseResult parsed, Option<DateOnly?> asOf) => parsed.GetValue(asOf) ?? DateOnly.FromDateTime(DateTime.UtcNow);
}
