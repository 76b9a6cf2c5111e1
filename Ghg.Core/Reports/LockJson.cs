using System.Text.Json;
using Ghg.Core.Activities;

namespace Ghg.Core.Reports;

/// <summary>Writes a lock file.</summary>
public static class LockJson
{
    /// <summary>Writes JSON: the same bytes for the same datasets.</summary>
    /// <param name="factorLock">The lock.</param>
    /// <param name="output">Takes UTF-8.</param>
    public static void Write(FactorLock factorLock, Stream output)
    {
        ArgumentNullException.ThrowIfNull(factorLock);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, JsonStyle.Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("datasets");
            foreach (var dataset in factorLock.Datasets)
            {
                writer.WriteStartObject();
                writer.WriteString("name", dataset.Name);
                writer.WriteString("version", dataset.Version);
                writer.WriteString("sha256", dataset.Sha256);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
