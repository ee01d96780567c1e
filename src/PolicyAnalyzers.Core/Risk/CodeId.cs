using System.Reflection.Metadata;

namespace PolicyAnalyzers.Risk;

/// <summary>
/// The documentation ids of an assembly's code, as compilers write them. Code that has none because it has no name outside its file or method gets one in
/// the same style: a file-local type <c>T:Contoso.&lt;file&gt;Name</c>, a function inside a method <c>M:Contoso.Client.&lt;Method&gt;Name</c>.
/// </summary>
internal sealed class CodeId(MetadataReader reader)
{
    // Types nest, and signatures with them; a file may claim that they do so for ever.
    private const int MaxDepth = 64;
    private const int MaxSignature = 4096;

    private readonly TypeNames _types = new(reader);

    public string Of(TypeDefinitionHandle type) => "T:" + _types.Of(type, MaxDepth);

    public string Of(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        var name = reader.GetString(method.Name);
        var type = method.GetDeclaringType();
        if (CompiledFunction.Parse(name) is { } function)
        {
            return $"M:{_types.Of(Home(type), MaxDepth)}.<{Escape(function.Method)}>{function.Name}";
        }

        var arity = method.GetGenericParameters().Count;
        var id = $"M:{_types.Of(type, MaxDepth)}.{Escape(name)}{(arity > 0 ? $"``{arity}" : "")}";
        if (reader.GetBlobReader(method.Signature).Length > MaxSignature)
        {
            return id + "(...)";
        }

        var signature = method.DecodeSignature(_types, null);
        return id + Parameters(signature) + (name is "op_Implicit" or "op_Explicit" ? "~" + signature.ReturnType : "");
    }

    public string Of(FieldDefinitionHandle handle) =>
        reader.GetFieldDefinition(handle) is var field ? $"F:{_types.Of(field.GetDeclaringType(), MaxDepth)}.{Escape(reader.GetString(field.Name))}" : "";

    public string Of(PropertyDefinitionHandle handle, TypeDefinitionHandle type)
    {
        var property = reader.GetPropertyDefinition(handle);
        var id = $"P:{_types.Of(type, MaxDepth)}.{Escape(reader.GetString(property.Name))}";
        return reader.GetBlobReader(property.Signature).Length > MaxSignature ? id + "(...)" : id + Parameters(property.DecodeSignature(_types, null));
    }

    public string Of(EventDefinitionHandle handle, TypeDefinitionHandle type) =>
        $"E:{_types.Of(type, MaxDepth)}.{Escape(reader.GetString(reader.GetEventDefinition(handle).Name))}";

    /// <summary>The types around a type and it itself, the innermost first.</summary>
    public IEnumerable<TypeDefinitionHandle> SelfAndAround(TypeDefinitionHandle type)
    {
        for (var depth = 0; !type.IsNil && depth < MaxDepth; depth++, type = reader.GetTypeDefinition(type).GetDeclaringType())
        {
            yield return type;
        }
    }

    /// <summary>The namespace of a type and those around it, the innermost first.</summary>
    public IEnumerable<string> Namespaces(TypeDefinitionHandle type)
    {
        var name = reader.GetString(reader.GetTypeDefinition(SelfAndAround(type).Last()).Namespace);
        for (; name.Length > 0; name = name[..Math.Max(name.LastIndexOf('.'), 0)])
        {
            yield return "N:" + name;
        }
    }

    /// <summary>The type that somebody wrote: compilers put functions and extension members into types of their own.</summary>
    public TypeDefinitionHandle Home(TypeDefinitionHandle type) =>
        SelfAndAround(type).FirstOrDefault(t => !CompiledFunction.IsCompiled(reader.GetString(reader.GetTypeDefinition(t).Name)), type);

    private static string Parameters(MethodSignature<string> signature) =>
        signature.ParameterTypes.IsEmpty && signature.Header.CallingConvention != SignatureCallingConvention.VarArgs ? "" : $"({string.Join(',', signature.ParameterTypes)})";

    // An explicit implementation has the name of its interface in its own.
    private static string Escape(string name) => name.Replace('.', '#').Replace('<', '{').Replace('>', '}');
}
