using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>What the methods that will run know: their ids and the inputs that activities files may have as columns.</summary>
/// <param name="Methods">Ids of the methods.</param>
/// <param name="Inputs">Column names of the inputs, sorted.</param>
public sealed record ActivityVocabulary(IReadOnlyList<string> Methods, IReadOnlyList<string> Inputs)
{
    /// <summary>The columns that activities files may have.</summary>
    internal ColumnSet Columns => field ??= ActivityColumns.With(Inputs);
}
