namespace PolicyAnalyzers.Tool.Drafts;

/// <summary>The text of a policy that makes the promises of its answers, and no other that a project could not keep.</summary>
public static class PolicyDraft
{
    private static readonly string[] Numbers = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Markdown, with line feeds.</summary>
    public static string Write(PolicyAnswers answers) => $"""
        # Security policy

        ## Supported versions

        {Support(answers.Supported)}

        ## Reporting a vulnerability

        Please do not report vulnerabilities in public issues, discussions or pull requests.
        {Channels(answers)}

        A report should contain:

        - the versions affected
        - the steps, or the code, that show the problem
        - what an attacker gains by it
        - a workaround, if you know one

        {Acknowledgement(answers.AcknowledgeWithin)}

        ## What happens next

        1. A coordinator takes care of your report, and reproduces the problem with you.
        2. We prepare the fix in private, and agree with you on the day of disclosure.
        3. We release the fix{(answers.Supported is { Unit: not "release" } ? " for every supported line" : "")}, and publish an advisory {Advisories(answers.GitHub)}.
        4. The advisory credits you, unless you would rather stay unnamed.

        Details stay under embargo until the fix is released.
        {Levels(answers)}
        ## Scanners and dependencies

        Please look at the output of a scanner before you report it, and say why it matters here.
        Report a vulnerability of a dependency to the project that maintains it, and tell us where our use of it makes it worse.
        Vulnerabilities that are public already may be discussed in an ordinary issue.

        """.ReplaceLineEndings("\n");

    private static string Support(DraftWindow? window) => window switch
    {
        null => "There is no commitment to support any version. Where there is a fix, it comes with the next release.",
        { Unit: "release" } => "The newest release gets security fixes, and no other.",
        { Count: 1, Unit: var unit } => $"The newest {unit} release line gets security fixes. Older lines get none.",
        { Count: var count, Unit: var unit } => $"The {Numbers[count]} newest {unit} release lines get security fixes. Older lines get none.",
    };

    private static string Channels(PolicyAnswers answers) => answers.Channels is [var only]
        ? $"{(only.Kind == DraftChannelKind.Mail ? "Write to " : "Report them in private, with\n")}{Link(only)}."
        : $"Report them in private, in one of these ways:\n\n{string.Join('\n', answers.Channels.Select(c => $"- {(c.Kind == DraftChannelKind.Mail ? "write to " : "")}{Link(c)}"))}";

    private static string Link(DraftChannel channel) => channel.Kind switch
    {
        DraftChannelKind.Mail => $"<{channel.Address}>",
        DraftChannelKind.Form => $"[our form for vulnerabilities]({channel.Address})",
        _ => $"[private vulnerability reporting](https://github.com/{channel.Address}/security/advisories/new) on GitHub",
    };

    private static string Acknowledgement(string? time) => time is null
        ? "There is no guaranteed response time: this project is looked after as time allows."
        : $"You get an acknowledgement within {time}.";

    private static string Advisories(string? gitHub) => gitHub is null
        ? "in the release notes"
        : $"under\n   [Security Advisories](https://github.com/{gitHub}/security/advisories)";

    private static string Levels(PolicyAnswers answers) => !answers.Levels ? "" : """

        ## Levels

        The coordinator grades a confirmed report by the levels of handling, by risk:

        1. A flaw that needs a fix on the main branch and on every other line that gets fixes.
        2. A flaw that needs a fix on the main branch, for the next release.
        3. A flaw in experimental features, or in code that serves troubleshooting only.
        4. A flaw that nobody can use in practice.
        5. A chance to make the code harder to attack.
        6. Neither a flaw nor a chance of that kind.
        7. A flaw that is only in a pull request, or on a branch that was never released.

        A report of level 4 or higher is handled in the open, as an ordinary issue.

        """;
}
