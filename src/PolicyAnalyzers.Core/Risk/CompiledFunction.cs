namespace PolicyAnalyzers.Risk;

/// <summary>A function inside a method, by the name that the C# compiler gives to what becomes of it.</summary>
/// <param name="Method">The method around it, without its parameters.</param>
/// <param name="Name">Its own name; <c>lambda</c> for one without.</param>
internal readonly record struct CompiledFunction(string Method, string Name)
{
    /// <summary>Null where somebody wrote the name as it stands.</summary>
    public static CompiledFunction? Parse(string name)
    {
        // "<Method>g__Local|0_1" and "<Method>b__0_1"; the method's own name may hold brackets: "<<Main>$>g__Local|0_0".
        var end = name.LastIndexOf('>');
        if (name is not ['<', ..] || end < 0 || name.Length < end + 4 || name[end + 2] != '_' || name[end + 3] != '_')
        {
            return null;
        }

        return name[end + 1] switch
        {
            'g' => new(name[1..end], name[(end + 4)..].Split('|')[0]),
            'b' => new(name[1..end], "lambda"),
            _ => null,
        };
    }

    /// <summary>Whether a compiler made up the type, for functions or extension members.</summary>
    public static bool IsCompiled(string typeName) => typeName.StartsWith('<') && FileLocal(typeName) is null;

    /// <summary><c>&lt;file&gt;Name</c> of a file-local type, which the compiler keeps apart by a digest of the file's path; null for other types.</summary>
    public static string? FileLocal(string typeName)
    {
        // "<Client>F0123…__Name", with 64 digits
        var end = typeName.IndexOf('>');
        return typeName is ['<', ..] && end > 0 && typeName.Length > end + 68 && typeName[end + 1] == 'F' && typeName.AsSpan(end + 66, 2) is "__"
            ? typeName[..(end + 1)] + typeName[(end + 68)..]
            : null;
    }
}
