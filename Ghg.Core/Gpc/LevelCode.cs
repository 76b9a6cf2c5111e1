namespace Ghg.Core.Gpc;

/// <summary>The lowest reporting level that requires a reference.</summary>
internal enum LevelCode
{
    Basic,
    BasicPlus,
    Territorial,
    Other,
}
