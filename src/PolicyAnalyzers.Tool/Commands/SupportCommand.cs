using System.CommandLine;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Tool.Input;
using PolicyAnalyzers.Tool.Output;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>support</c>: which versions get security fixes, by the words of one policy.</summary>
internal static class SupportCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("PATH")
        {
            Description = "The folder of a repository, whose tags are its releases; or a policy, read for itself. Default: the repository that the current folder is in.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var versions = new Argument<string[]>("VERSION") { Description = "Versions to judge. Without any, all lines are shown.", Arity = ArgumentArity.ZeroOrMore };
        var releases = new Option<string[]?>("--releases")
        {
            Description = "The versions released so far, with commas between them, in place of tags: a window is counted from the newest. What is no version is left out.",
            HelpName = "VERSION,...",
            CustomParser = result => [.. result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
        };
        var prefix = SharedOptions.TagPrefix();
        var package = SharedOptions.Package();
        var svg = new Option<string?>("--svg") { Description = "Also draw the lines into this file, as a picture for a README.", HelpName = "FILE" };
        var asOf = SharedOptions.AsOf();
        var json = SharedOptions.Json();
        var command = new Command("support", "Says which versions the policy supports, since and until when, why, and in which line of it.") { path, versions, releases, prefix, package, svg, asOf, json };
        command.SetAction(parsed =>
        {
            var options = new CheckOptions { AsOf = parsed.DayOf(asOf), TagPrefix = parsed.GetValue(prefix), PackageId = parsed.GetValue(package) };
            var (place, judged) = Split(parsed.GetValue(path), parsed.GetValue(versions)!);
            var input = SupportInput.Read(place, parsed.GetResult(releases) is null ? null : parsed.GetValue(releases), options);
            if (judged.Length > 0)
            {
                Judge(input, judged, options.AsOf, parsed.GetValue(json), parsed.InvocationConfiguration.Output);
                return ExitCode.Clean;
            }

            var lines = SupportTimeline.Of(input.Policy.Support, input.History, options.AsOf);
            if (parsed.GetValue(json))
            {
                SupportView.Write(parsed.InvocationConfiguration.Output, input, lines, options.AsOf);
            }
            else
            {
                SupportView.Show(Terminal.Over(parsed.InvocationConfiguration.Output), input, lines, options.AsOf);
            }

            if (parsed.GetValue(svg) is { } file)
            {
                Draw(file, Timeline.Of(lines, options.AsOf));
            }

            return ExitCode.Clean;
        });
        return command;
    }

    // What is no path and reads as a version is one, of the repository at hand.
    private static (string Path, string[] Versions) Split(string? path, string[] versions) =>
        path is null ? (RepositoryFolder.Current(), versions)
        : !Path.Exists(path) && VersionText.TryParse(path) is not null ? (RepositoryFolder.Current(), [path, .. versions])
        : (path, versions);

    private static void Judge(SupportInput input, string[] versions, DateOnly day, bool json, TextWriter output)
    {
        var verdicts = versions.Distinct().Select(v => (v, SupportVerdict.Of(input.Policy.Support, input.History, v, day))).ToList();
        if (json)
        {
            VerdictView.Write(output, verdicts);
        }
        else
        {
            VerdictView.Show(Terminal.Over(output), input.Policy.Source, verdicts);
        }
    }

    private static void Draw(string file, Timeline? timeline)
    {
        if (timeline is null)
        {
            throw new UsageException("There is nothing to draw: no release of a known day. The days come from the tags of a repository.");
        }

        try
        {
            File.WriteAllText(file, TimelineSvg.Draw(timeline));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UsageException($"Cannot write '{file}': {e.Message}");
        }
    }
}
