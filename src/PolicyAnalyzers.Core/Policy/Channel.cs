namespace PolicyAnalyzers.Policy;

/// <summary>By what means a report is made in private.</summary>
public enum ChannelType
{
    Email,

    /// <summary>A form, a portal, a bounty programme.</summary>
    Url,

    /// <summary>The private vulnerability reporting of GitHub.</summary>
    GitHub,

    /// <summary>A key, or its fingerprint, to encrypt with.</summary>
    Pgp,

    /// <summary>Phone, chat, or "the maintainers" with no address.</summary>
    Other,
}

/// <param name="Value">The address in plain form, or the words used where there is none.</param>
public sealed record Channel(ChannelType Type, string Value)
{
    /// <summary>The address is written so that programs cannot read it: <c>name [at] host</c>.</summary>
    public bool Obfuscated { get; init; }

    /// <summary>It is told whom to write to, such as "the maintainers", and not where.</summary>
    public bool IsNamedOnly { get; init; }
}
