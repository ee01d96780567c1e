using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace PolicyAnalyzers.Risk;

/// <summary>The marks and records of an assembly, found in its table of attributes alone: nothing else of it is read.</summary>
public static class AttributeTable
{
    /// <summary>The attributes that may be marks or records, with their full names.</summary>
    public static IEnumerable<(CustomAttribute Attribute, string FullName)> Find(MetadataReader reader, RiskMarks marks)
    {
        var constructors = Constructors(reader, Types(reader, marks));
        if (constructors.Count == 0)
        {
            // Nearly every assembly: its thousands of attributes need not be looked at.
            yield break;
        }

        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (constructors.TryGetValue(MetadataTokens.GetToken(attribute.Constructor), out var name))
            {
                yield return (attribute, name);
            }
        }
    }

    // Tokens are keys, not handles: a compiler that has just started has dictionaries of numbers compiled already.
    private static Dictionary<int, string> Constructors(MetadataReader reader, Dictionary<int, string> types)
    {
        var constructors = new Dictionary<int, string>();
        if (types.Count == 0)
        {
            return constructors;
        }

        foreach (var handle in reader.MemberReferences)
        {
            if (types.TryGetValue(MetadataTokens.GetToken(reader.GetMemberReference(handle).Parent), out var name))
            {
                constructors.Add(MetadataTokens.GetToken(handle), name);
            }
        }

        foreach (var type in types)
        {
            if (MetadataTokens.EntityHandle(type.Key) is { Kind: HandleKind.TypeDefinition } definition)
            {
                foreach (var method in reader.GetTypeDefinition((TypeDefinitionHandle)definition).GetMethods())
                {
                    constructors.Add(MetadataTokens.GetToken(method), type.Value);
                }
            }
        }

        return constructors;
    }

    private static Dictionary<int, string> Types(MetadataReader reader, RiskMarks marks)
    {
        var types = new Dictionary<int, string>();
        string[] shortNames = [.. marks.ShortNames];
        foreach (var handle in reader.TypeReferences)
        {
            var type = reader.GetTypeReference(handle);
            if (NameOf(type.Namespace, type.Name) is { } name && type.ResolutionScope.Kind is not HandleKind.TypeReference)
            {
                types.Add(MetadataTokens.GetToken(handle), name);
            }
        }

        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if (NameOf(type.Namespace, type.Name) is { } name && type.GetDeclaringType().IsNil)
            {
                types.Add(MetadataTokens.GetToken(handle), name);
            }
        }

        return types;

        // No text is made of the names of all the others. Generic attributes and types inside of others: none of ours is either.
        string? NameOf(StringHandle space, StringHandle shortName)
        {
            foreach (var candidate in shortNames)
            {
                if (reader.StringComparer.Equals(shortName, candidate))
                {
                    return $"{reader.GetString(space)}.{candidate}";
                }
            }

            return null;
        }
    }
}
