using Ghg.Core.Texts;

namespace Ghg.Cli;

/// <summary>Puts results on disk: beside the target first, then in its place by one rename.</summary>
internal static class OutputFiles
{
    /// <summary>Writes one file whole or not at all.</summary>
    public static void Write(string path, Action<Stream> fill)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (IsDevice(folder))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            fill(device);
            return;
        }

        Directory.CreateDirectory(folder);
        var partial = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.partial");
        try
        {
            using (var file = File.Create(partial))
            {
                fill(file);
            }

            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>
    /// Writes a folder of files whole or not at all. A folder that holds anything is replaced only when asked to, since what stands in it may be
    /// somebody's work.
    /// </summary>
    public static void WriteFolder(string path, bool replace, Action<string> fill)
    {
        var target = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar);
        if (File.Exists(target) || (!replace && Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            throw new UserException(CommandTexts.FolderInUse.With(path));
        }

        var partial = $"{target}.{Environment.ProcessId}.partial";
        var old = $"{target}.{Environment.ProcessId}.old";
        try
        {
            Directory.CreateDirectory(partial);
            fill(partial);
            if (Directory.Exists(target))
            {
                Directory.Move(target, old);
            }

            PutInPlace(partial, target, old);
        }
        finally
        {
            foreach (var leftover in (string[])[partial, old])
            {
                if (Directory.Exists(leftover))
                {
                    Directory.Delete(leftover, recursive: true);
                }
            }
        }
    }

    // What stood there before comes back if the new folder cannot take its place.
    private static void PutInPlace(string partial, string target, string old)
    {
        try
        {
            Directory.Move(partial, target);
        }
        catch
        {
            if (Directory.Exists(old))
            {
                Directory.Move(old, target);
            }

            throw;
        }
    }

    // A rename would put a file in the place of /dev/null or /dev/stdout.
    private static bool IsDevice(string folder) => !OperatingSystem.IsWindows() && (folder == "/dev" || folder.StartsWith("/dev/fd", StringComparison.Ordinal));
}
