using System.Text;

namespace Ghg.Tests.Errors;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder() => Path = Directory.CreateTempSubdirectory("ghg-test-").FullName;

    public string Path { get; }

    /// <summary>Writes a text file, and the folders above it.</summary>
    public TestFolder With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file, and the folders above it.</summary>
    public TestFolder With(string name, byte[] content)
    {
        var file = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    /// <summary>Copies a folder with everything below it.</summary>
    public TestFolder WithCopyOf(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            With(System.IO.Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        }

        return this;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A text with the folder's own place taken out, so that it is the same on every machine.</summary>
    public string Plain(string text) => text.Replace(Path + "/", "", StringComparison.Ordinal).Replace(Path, ".", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
