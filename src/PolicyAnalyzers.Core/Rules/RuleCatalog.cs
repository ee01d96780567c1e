using System.Collections.Frozen;
using System.Collections.Immutable;
using static PolicyAnalyzers.Rules.RuleClass;
using static PolicyAnalyzers.Rules.RuleKind;

namespace PolicyAnalyzers.Rules;

/// <summary>Every rule there is, whichever host reports it. Pages, tables and severity files are held against this list by a test.</summary>
public static class RuleCatalog
{
    public static readonly Rule POL1001 = new("POL1001", "No security policy", Gate, Static);
    public static readonly Rule POL1002 = new("POL1002", "Unfinished section", Warn, Static);
    public static readonly Rule POL1003 = new("POL1003", "Text of a template left in", Warn, Static);
    public static readonly Rule POL1004 = new("POL1004", "No private channel to report through", Gate, Static);
    public static readonly Rule POL1005 = new("POL1005", "Asks for undisclosed vulnerabilities in public", Gate, Static);
    public static readonly Rule POL1006 = new("POL1006", "Contact cannot be read", Warn, Static);
    public static readonly Rule POL1007 = new("POL1007", "Placeholder contact", Warn, Static);
    public static readonly Rule POL1008 = new("POL1008", "No acknowledgement time", Warn, Static);
    public static readonly Rule POL1009 = new("POL1009", "Duration without a unit, or a unit without a number", Warn, Static);
    public static readonly Rule POL1010 = new("POL1010", "Says nothing about supported versions", Warn, Static);
    public static readonly Rule POL1011 = new("POL1011", "Supported versions cannot be read", Warn, Static);
    public static readonly Rule POL1012 = new("POL1012", "Table of versions malformed, with gaps or overlaps, or of another product", Warn, Static);
    public static readonly Rule POL1013 = new("POL1013", "Does not say what a report should contain", Warn, Static);
    public static readonly Rule POL1014 = new("POL1014", "Does not say what happens after a report", Warn, Static);
    public static readonly Rule POL1015 = new("POL1015", "Another project's repository or contact", Warn, Static);
    public static readonly Rule POL1016 = new("POL1016", "Contradicts itself", Warn, Static);
    public static readonly Rule POL1017 = new("POL1017", "Broken relative link or anchor", Warn, Static);
    public static readonly Rule POL1018 = new("POL1018", "Policy older than its own review period", Warn, Timed);
    public static readonly Rule POL1019 = new("POL1019", "More than one security policy", Warn, Static);
    public static readonly Rule POL1020 = new("POL1020", "Handling levels malformed", Warn, Static);
    public static readonly Rule POL1021 = new("POL1021", "Supported branch or release named and never defined", Warn, Static);
    public static readonly Rule POL1022 = new("POL1022", "Security reports sent elsewhere than the policy says", Warn, Static);

    public static readonly Rule POL2001 = new("POL2001", "Version outside the support window", Gate, Timed);
    public static readonly Rule POL2002 = new("POL2002", "Support window not evaluated", Gate, Timed);
    public static readonly Rule POL2003 = new("POL2003", "Supported versions out of date against the releases", Warn, Timed);
    public static readonly Rule POL2004 = new("POL2004", "Line that drops out of support with this release", Info, Timed);
    public static readonly Rule POL2005 = new("POL2005", "Support of this line ends soon", Warn, Timed);
    public static readonly Rule POL2006 = new("POL2006", "Release outside the support window by exception", Info, Timed);

    public static readonly Rule POL3001 = new("POL3001", "Experimental code records no risk level", Gate, Static);
    public static readonly Rule POL3002 = new("POL3002", "Troubleshooting-only code records no risk level", Gate, Static);
    public static readonly Rule POL3003 = new("POL3003", "Recorded risk level is not one for such code", Gate, Static);
    public static readonly Rule POL3004 = new("POL3004", "Risk record without justification", Gate, Static);
    public static readonly Rule POL3005 = new("POL3005", "Other code uses troubleshooting-only code", Warn, Static);
    public static readonly Rule POL3006 = new("POL3006", "Experimental API of another assembly without a record", Warn, Static);
    public static readonly Rule POL3007 = new("POL3007", "Risk record on code that carries no mark", Warn, Static);
    public static readonly Rule POL3008 = new("POL3008", "Review date of a risk record has passed", Warn, Timed);
    public static readonly Rule POL3009 = new("POL3009", "Committed risk register differs from what is built", Warn, Static);

    public static readonly Rule POL4001 = new("POL4001", "Release lacks a published fix", Gate, Timed);
    public static readonly Rule POL4002 = new("POL4002", "Published fix missing on another supported line", Warn, Timed);
    public static readonly Rule POL4003 = new("POL4003", "Undisclosed advisory or its fix in what is released", Gate, Timed);
    public static readonly Rule POL4004 = new("POL4004", "Advisory not valid OSV, or without a level", Warn, Static);
    public static readonly Rule POL4005 = new("POL4005", "Fix withheld from older lines without grounds", Warn, Timed);
    public static readonly Rule POL4006 = new("POL4006", "Fixed, and not published within the promised time", Warn, Timed);
    public static readonly Rule POL4007 = new("POL4007", "Promised credit not given", Warn, Timed);
    public static readonly Rule POL4008 = new("POL4008", "Undisclosed advisory in the repository or the package", Gate, Static);

    public static readonly Rule POL9001 = new("POL9001", "Option, configuration or input file not understood", Gate, Static);

    /// <summary>All rules, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        POL1001, POL1002, POL1003, POL1004, POL1005, POL1006, POL1007, POL1008, POL1009, POL1010, POL1011, POL1012, POL1013, POL1014,
        POL1015, POL1016, POL1017, POL1018, POL1019, POL1020, POL1021, POL1022,
        POL2001, POL2002, POL2003, POL2004, POL2005, POL2006,
        POL3001, POL3002, POL3003, POL3004, POL3005, POL3006, POL3007, POL3008, POL3009,
        POL4001, POL4002, POL4003, POL4004, POL4005, POL4006, POL4007, POL4008,
        POL9001,
    ];

    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(r => r.Id, StringComparer.OrdinalIgnoreCase);

    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
