namespace System.Runtime.CompilerServices;

/// <summary>Asked for by the compiler where a record is declared; .NET Framework has none.</summary>
internal static class IsExternalInit;
