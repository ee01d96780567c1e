using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace PolicyAnalyzers.Risk;

/// <summary>Types as a documentation id writes them.</summary>
internal sealed class TypeNames(MetadataReader reader) : ISignatureTypeProvider<string, object?>
{
    public string Of(TypeDefinitionHandle handle, int depth)
    {
        var type = reader.GetTypeDefinition(handle);
        var written = reader.GetString(type.Name);
        var name = CompiledFunction.FileLocal(written) ?? written;
        return type.GetDeclaringType() is { IsNil: false } outer
            ? depth > 0 ? $"{Of(outer, depth - 1)}.{name}" : name
            : Qualify(type.Namespace, name);
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Of(handle, 64);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Of(handle, 64);

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "System." + typeCode;

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{string.Join(',', Enumerable.Repeat("0:", Math.Min(shape.Rank, 32)))}]";

    public string GetByReferenceType(string elementType) => elementType + "@";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPinnedType(string elementType) => elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetGenericTypeParameter(object? genericContext, int index) => $"`{index}";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"``{index}";

    public string GetFunctionPointerType(MethodSignature<string> signature) => $"=FUNC:{signature.ReturnType}({string.Join(',', signature.ParameterTypes)})";

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        throw new BadImageFormatException("A signature refers to another one.");

    // "N.Outer`1.Inner`1" with two arguments is N.Outer{A}.Inner{B}: each part takes as many as it says.
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        var taken = 0;
        var parts = genericType.Split('.').Select(part =>
        {
            var tick = part.IndexOf('`');
            if (tick < 0 || !int.TryParse(part.AsSpan(tick + 1), out var arity) || arity < 0 || taken + arity > typeArguments.Length)
            {
                return part;
            }

            var own = typeArguments.AsSpan().Slice(taken, arity).ToArray();
            taken += arity;
            return $"{part[..tick]}{{{string.Join(',', own)}}}";
        });
        return string.Join('.', parts);
    }

    private string Of(TypeReferenceHandle handle, int depth)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind is HandleKind.TypeReference && !type.ResolutionScope.IsNil && depth > 0
            ? $"{Of((TypeReferenceHandle)type.ResolutionScope, depth - 1)}.{name}"
            : Qualify(type.Namespace, name);
    }

    private string Qualify(StringHandle space, string name) => space.IsNil ? name : $"{reader.GetString(space)}.{name}";
}
