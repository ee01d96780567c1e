using System.Reflection.Metadata;

namespace PolicyAnalyzers.Risk;

/// <summary>The marks and records of an assembly, found in its table of attributes alone: nothing else of it is read.</summary>
public static class AttributeTable
{
    /// <summary>The attributes that may be marks or records, with their full names.</summary>
    public static IEnumerable<(CustomAttribute Attribute, string FullName)> Find(MetadataReader reader, RiskMarks marks)
    {
        // An assembly has thousands of attributes of a few types.
        var names = new Dictionary<EntityHandle, string?>();
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!names.TryGetValue(attribute.Constructor, out var name))
            {
                names.Add(attribute.Constructor, name = TypeName(reader, attribute.Constructor, marks));
            }

            if (name is not null)
            {
                yield return (attribute, name);
            }
        }
    }

    private static string? TypeName(MetadataReader reader, EntityHandle constructor, RiskMarks marks)
    {
        var type = constructor.Kind is HandleKind.MethodDefinition
            ? reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()
            : reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        var (space, name) = type.Kind switch
        {
            HandleKind.TypeDefinition when reader.GetTypeDefinition((TypeDefinitionHandle)type) is var definition
                && definition.GetDeclaringType().IsNil => (definition.Namespace, definition.Name),
            HandleKind.TypeReference when reader.GetTypeReference((TypeReferenceHandle)type) is var reference
                && reference.ResolutionScope.Kind is not HandleKind.TypeReference => (reference.Namespace, reference.Name),
            // Generic attributes and types inside of others: none of ours is either.
            _ => default,
        };
        return !name.IsNil && marks.MayBe(reader.GetString(name)) ? $"{reader.GetString(space)}.{reader.GetString(name)}" : null;
    }
}
