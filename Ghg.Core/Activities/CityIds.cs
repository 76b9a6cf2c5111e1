namespace Ghg.Core.Activities;

/// <summary>Ids of cities become names of files and folders, so that they must be harmless as such.</summary>
public static class CityIds
{
    /// <summary>The longest id.</summary>
    public const int Longest = 100;

    /// <summary>Whether an id is harmless as the name of a file on any system: no separators, no leading dot, no control characters.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True if it may be used.</returns>
    public static bool IsSafe(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length is > 0 and <= Longest && id[0] != '.' && id[^1] is not ('.' or ' ') && !id.Any(c => char.IsControl(c) || "/\\:*?\"<>|".Contains(c, StringComparison.Ordinal));
    }
}
