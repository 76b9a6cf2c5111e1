using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Tables;

/// <summary>What to say of a file that cannot be opened or read to its end.</summary>
internal static class FileFailure
{
    /// <summary>Whether an exception is about the file, and not a mistake of ours.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>The finding. The system's own words, which name its paths and speak its language, are used only where we have none.</summary>
    public static Diagnostic Of(string path, Exception exception) => new(Rules.UnreadableFile, Place.File(path), exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => FileTexts.NotThere,
        UnauthorizedAccessException => FileTexts.NotAllowed,
        _ => Text.Same(exception.Message),
    });

    /// <summary>The finding for a file whose length is not what it was when it was opened.</summary>
    public static Diagnostic Changed(string path) => new(Rules.UnreadableFile, Place.File(path), FileTexts.Changed);
}
