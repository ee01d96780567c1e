using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>A contact that a reporter, or a program, cannot use as it stands.</summary>
internal static class POL1006
{
    public static IEnumerable<Finding> Check(PolicyContext context)
    {
        foreach (var channel in context.Policy.PrivateChannels.Where(c => c.Value is { Type: ChannelType.Email, Obfuscated: true }))
        {
            yield return channel.Value.Value.Contains('@')
                ? context.At(RuleCatalog.POL1006, channel.Span, $"The address is written to escape programs, and reporters must retype it: write {channel.Value.Value}.") with { Class = RuleClass.Info }
                : context.At(RuleCatalog.POL1006, channel.Span, "The address has been taken away by a mail filter. Write it in full.");
        }
    }
}
