namespace Ghg.Core.Tables;

/// <summary>The kinds of JSON values.</summary>
internal enum JsonValueKind
{
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}
