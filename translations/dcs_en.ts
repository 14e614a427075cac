<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdviceTexts</name>
    <message>
        <source>In the last days the memory was full to %1: that is over %2 already.</source>
        <translation>In the last days the memory was full to %1: that is over %2 already.</translation>
    </message>
    <message>
        <source>Keys were evicted: the memory was too small.</source>
        <translation>Keys were evicted: the memory was too small.</translation>
    </message>
    <message>
        <source>Daily peaks grow by %1% a day. They reach %2 about %3: earliest %4, perhaps never.</source>
        <translation>Daily peaks grow by %1% a day. They reach %2 about %3: earliest %4, perhaps never.</translation>
    </message>
    <message>
        <source>Daily peaks grow by %1% a day. They reach %2 about %3: earliest %4, latest %5.</source>
        <translation>Daily peaks grow by %1% a day. They reach %2 about %3: earliest %4, latest %5.</translation>
    </message>
    <message>
        <source>CNY</source>
        <extracomment>The currency CNY as it stands after an amount</extracomment>
        <translation>CNY</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>no price</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A day without its year</extracomment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Connections %1</source>
        <translation>Connections %1</translation>
    </message>
    <message>
        <source>Bandwidth %1</source>
        <translation>Bandwidth %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) evicted</source>
        <translation>
            <numerusform>%n key evicted</numerusform>
            <numerusform>%n keys evicted</numerusform>
        </translation>
    </message>
    <message>
        <source>A larger size helps.</source>
        <translation>A larger size helps.</translation>
    </message>
    <message>
        <source>A size with more shards helps.</source>
        <translation>A size with more shards helps.</translation>
    </message>
    <message>
        <source>More memory does not help: read/write splitting or a cluster does.</source>
        <translation>More memory does not help: read/write splitting or a cluster does.</translation>
    </message>
    <message>
        <source>No change that is possible now helps.</source>
        <translation>No change that is possible now helps.</translation>
    </message>
    <message numerus="yes">
        <source>At its peak of %n day(s) %1 of the memory was in use. A smaller size keeps the peak below %2.</source>
        <translation>
            <numerusform>At its peak of %n day %1 of the memory was in use. A smaller size keeps the peak below %2.</numerusform>
            <numerusform>At its peak of %n days %1 of the memory was in use. A smaller size keeps the peak below %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 days measured</source>
        <translation>%1 of %2 days measured</translation>
    </message>
    <message>
        <source>Memory peak %1</source>
        <translation>Memory peak %1</translation>
    </message>
    <message>
        <source>Memory is not measured</source>
        <translation>Memory is not measured</translation>
    </message>
    <message>
        <source>Peak then %1</source>
        <translation>Peak then %1</translation>
    </message>
    <message>
        <source>The peak then is not known</source>
        <translation>The peak then is not known</translation>
    </message>
    <message>
        <source>Evictions are not measured</source>
        <translation>Evictions are not measured</translation>
    </message>
    <message>
        <source>No keys evicted</source>
        <translation>No keys evicted</translation>
    </message>
    <message>
        <source>CPU peak %1</source>
        <translation>CPU peak %1</translation>
    </message>
    <message>
        <source>CPU is not measured</source>
        <translation>CPU is not measured</translation>
    </message>
    <message>
        <source>Connections peak %1 of %2</source>
        <translation>Connections peak %1 of %2</translation>
    </message>
    <message>
        <source>Connections are not measured</source>
        <translation>Connections are not measured</translation>
    </message>
    <message>
        <source>Bandwidth peak %1</source>
        <translation>Bandwidth peak %1</translation>
    </message>
    <message>
        <source>Bandwidth is not measured</source>
        <translation>Bandwidth is not measured</translation>
    </message>
    <message>
        <source>peak then %1</source>
        <translation>peak then %1</translation>
    </message>
    <message>
        <source>Reduce to %1…</source>
        <translation>Reduce to %1…</translation>
    </message>
    <message>
        <source>Resize to %1…</source>
        <translation>Resize to %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>“%1” is larger than 1 MB: a file of certificates is smaller.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” is larger than 1 MB: a file of certificates is smaller.</translation>
    </message>
    <message>
        <source>“%1” contains a private key. Choose a file with nothing but certificates.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” contains a private key. Choose a file with nothing but certificates.</translation>
    </message>
    <message>
        <source>“%1” contains no certificate in PEM form.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” contains no certificate in PEM form.</translation>
    </message>
    <message>
        <source>“%1” contains a certificate that cannot be read.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” contains a certificate that cannot be read.</translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <extracomment>Two dates: from, until</extracomment>
        <translation>Valid from %1 until %2</translation>
    </message>
    <message>
        <source>%1 — EXPIRED</source>
        <extracomment>A certificate: &quot;Valid from … until …&quot;</extracomment>
        <translation>%1 — EXPIRED</translation>
    </message>
    <message>
        <source>%1 — NOT VALID YET</source>
        <extracomment>A certificate: &quot;Valid from … until …&quot;</extracomment>
        <translation>%1 — NOT VALID YET</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>“%1” is no file.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>Of a certificate</extracomment>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <extracomment>Of a certificate</extracomment>
        <translation>Issuer: %1</translation>
    </message>
    <message>
        <source>A certificate authority: it vouches for other certificates.</source>
        <translation>A certificate authority: it vouches for other certificates.</translation>
    </message>
    <message>
        <source>NOT a certificate authority: it vouches for itself at most.</source>
        <translation>NOT a certificate authority: it vouches for itself at most.</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <extracomment>Fingerprint of a certificate</extracomment>
        <translation>SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>The certificate is signed by itself and not trusted.</source>
        <translation>The certificate is signed by itself and not trusted.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is not trusted.</source>
        <translation>The issuer of the certificate is not trusted.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>The certificate has expired.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>The certificate is not valid yet.</translation>
    </message>
    <message>
        <source>The certificate is made for another host.</source>
        <translation>The certificate is made for another host.</translation>
    </message>
    <message>
        <source>Certificate: %1
Issuer: %2
Valid until %3</source>
        <extracomment>Of a certificate: %1 subject, %2 issuer, %3 a time</extracomment>
        <translation>Certificate: %1
Issuer: %2
Valid until %3</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>The clocks agree.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>This computer&apos;s clock is %1 behind the service.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>This computer&apos;s clock is %1 ahead of the service.</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Name resolution</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Connection (TCP)</translation>
    </message>
    <message>
        <source>Tunnel through the proxy</source>
        <translation>Tunnel through the proxy</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Encryption (TLS)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Sign-in (IAM)</source>
        <translation>Sign-in (IAM)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Permission to list instances</source>
        <translation>Permission to list instances</translation>
    </message>
    <message>
        <source>%1: proxy %2</source>
        <extracomment>%1 is a step of the connection test, %2 the host that is asked</extracomment>
        <translation>%1: proxy %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — failed</source>
        <translation>%1 — failed</translation>
    </message>
    <message>
        <source>%1 — good, %2 ms</source>
        <extracomment>%1 is a step with its host, %2 a number of milliseconds</extracomment>
        <translation>%1 — good, %2 ms</translation>
    </message>
    <message>
        <source>The project ID could not be looked up, which takes the permission iam:projects:listProjects. Enter the ID under Edit.</source>
        <translation>The project ID could not be looked up, which takes the permission iam:projects:listProjects. Enter the ID under Edit.</translation>
    </message>
    <message>
        <source>No project bears the name of the region. Check the region, or enter the project ID under Edit.</source>
        <translation>No project bears the name of the region. Check the region, or enter the project ID under Edit.</translation>
    </message>
    <message>
        <source>Several projects bear the name of the region. Choose one of them:</source>
        <translation>Several projects bear the name of the region. Choose one of them:</translation>
    </message>
    <message>
        <source>Found by the name of the region: %1</source>
        <extracomment>%1 is the ID of a project</extracomment>
        <translation>Found by the name of the region: %1</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>Environment variables</source>
        <translation>Environment variables</translation>
    </message>
    <message>
        <source>Credentials file of the SDKs</source>
        <translation>Credentials file of the SDKs</translation>
    </message>
    <message>
        <source>KooCLI</source>
        <translation>KooCLI</translation>
    </message>
    <message>
        <source>OpenStack clouds.yaml</source>
        <translation>OpenStack clouds.yaml</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The file is no UTF-8 text.</source>
        <translation>The file is no UTF-8 text.</translation>
    </message>
    <message>
        <source>This is not what such a file looks like.</source>
        <translation>This is not what such a file looks like.</translation>
    </message>
    <message>
        <source>The file is too deeply nested.</source>
        <translation>The file is too deeply nested.</translation>
    </message>
    <message>
        <source>What stands here has another form than expected.</source>
        <translation>What stands here has another form than expected.</translation>
    </message>
    <message>
        <source>The name stands here for the second time and was passed over.</source>
        <translation>The name stands here for the second time and was passed over.</translation>
    </message>
    <message>
        <source>The key stands here for the second time and was passed over.</source>
        <translation>The key stands here for the second time and was passed over.</translation>
    </message>
    <message>
        <source>The secrets are encrypted by the program that wrote them and cannot be read.</source>
        <translation>The secrets are encrypted by the program that wrote them and cannot be read.</translation>
    </message>
    <message>
        <source>A part of the credentials is missing.</source>
        <translation>A part of the credentials is missing.</translation>
    </message>
    <message>
        <source>This way to sign in is not supported.</source>
        <translation>This way to sign in is not supported.</translation>
    </message>
    <message>
        <source>There are no credentials in it.</source>
        <translation>There are no credentials in it.</translation>
    </message>
    <message>
        <source>Other users of this computer can read or change the file. Take that right away from them.</source>
        <translation>Other users of this computer can read or change the file. Take that right away from them.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access key</translation>
    </message>
    <message>
        <source>Temporary access key</source>
        <translation>Temporary access key</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>User and password</translation>
    </message>
    <message>
        <source>Token: short-lived, cannot be kept</source>
        <translation>Token: short-lived, cannot be kept</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is the number of a line of a file</extracomment>
        <translation>line %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>JournalTexts</name>
    <message>
        <source>The journal of resizes was damaged. It is kept as “%1”, and a new one has been begun: what was under way before is not followed.</source>
        <extracomment>Path of a file</extracomment>
        <translation>The journal of resizes was damaged. It is kept as “%1”, and a new one has been begun: what was under way before is not followed.</translation>
    </message>
    <message>
        <source>Nothing can be resized: the journal “%1” was written by a newer version of the program. Use that version, or move the file away.</source>
        <extracomment>Path of a file</extracomment>
        <translation>Nothing can be resized: the journal “%1” was written by a newer version of the program. Use that version, or move the file away.</translation>
    </message>
    <message>
        <source>Nothing can be resized: the journal “%1” cannot be written (%2), and nothing is sent that could not be written down.</source>
        <extracomment>Path of a file, and what the system says</extracomment>
        <translation>Nothing can be resized: the journal “%1” cannot be written (%2), and nothing is sent that could not be written down.</translation>
    </message>
    <message>
        <source>Resizes of earlier runs of the program could not be read from the journal: %1</source>
        <extracomment>What the database says</extracomment>
        <translation>Resizes of earlier runs of the program could not be read from the journal: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>Works with simulated instances; nothing leaves this computer.</source>
        <translation>Works with simulated instances; nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Language of the program: en or zh_CN.</source>
        <translation>Language of the program: en or zh_CN.</translation>
    </message>
    <message>
        <source>Region, for example cn-north-4.</source>
        <translation>Region, for example cn-north-4.</translation>
    </message>
    <message>
        <source>Project ID of the region, 32 hex digits.</source>
        <translation>Project ID of the region, 32 hex digits.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unexpected argument: %1</translation>
    </message>
    <message>
        <source>Unknown language: %1. Use en or zh_CN.</source>
        <translation>Unknown language: %1. Use en or zh_CN.</translation>
    </message>
    <message>
        <source>The demo cannot start: no free port on this computer.</source>
        <translation>The demo cannot start: no free port on this computer.</translation>
    </message>
    <message>
        <source>Endpoint of the DCS service.</source>
        <translation>Endpoint of the DCS service.</translation>
    </message>
    <message>
        <source>Endpoint of IAM.</source>
        <translation>Endpoint of IAM.</translation>
    </message>
    <message>
        <source>Writes a line for each request to this file, without secrets.</source>
        <translation>Writes a line for each request to this file, without secrets.</translation>
    </message>
    <message>
        <source>The settings were damaged. They are kept as %1, and new ones were begun.</source>
        <translation>The settings were damaged. They are kept as %1, and new ones were begun.</translation>
    </message>
    <message>
        <source>Settings cannot be saved in %1. Changes last until the program ends.</source>
        <translation>Settings cannot be saved in %1. Changes last until the program ends.</translation>
    </message>
    <message>
        <source>The log cannot be written to %1.</source>
        <translation>The log cannot be written to %1.</translation>
    </message>
    <message>
        <source>Environment:
  HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_SECURITY_TOKEN,
  HUAWEICLOUD_SDK_PROJECT_ID
      Access key, secret key, token of a temporary key, project ID.
  HW_ACCESS_KEY, HW_SECRET_KEY, HW_SECURITY_TOKEN, HW_REGION_NAME, HW_PROJECT_ID,
  HW_PROJECT_NAME, HW_AUTH_URL
      The same by the names of Terraform, where the first are not set.

Files:
  dcs-scaler/ among the settings of the user: settings and profiles, without secrets.
  dcs-scaler/ among the data of the user: the journal of operations.

Exit codes:
  0  The window was closed.
  1  The program could not start; the reason is on the standard error.
  2  The command line is wrong.
</source>
        <translation>Environment:
  HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_SECURITY_TOKEN,
  HUAWEICLOUD_SDK_PROJECT_ID
      Access key, secret key, token of a temporary key, project ID.
  HW_ACCESS_KEY, HW_SECRET_KEY, HW_SECURITY_TOKEN, HW_REGION_NAME, HW_PROJECT_ID,
  HW_PROJECT_NAME, HW_AUTH_URL
      The same by the names of Terraform, where the first are not set.

Files:
  dcs-scaler/ among the settings of the user: settings and profiles, without secrets.
  dcs-scaler/ among the data of the user: the journal of operations.

Exit codes:
  0  The window was closed.
  1  The program could not start; the reason is on the standard error.
  2  The command line is wrong.
</translation>
    </message>
    <message>
        <source>Lists the cache instances of a DCS project and resizes them.
Secrets are never taken from the command line.</source>
        <translation>Lists the cache instances of a DCS project and resizes them.
Secrets are never taken from the command line.</translation>
    </message>
    <message>
        <source>Opens another window; without it a window that is open comes to the front.</source>
        <translation>Opens another window; without it a window that is open comes to the front.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The instances were not read</source>
        <translation>The instances were not read</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Sign in with an access key or as an IAM user to see the cache instances of a project.</source>
        <translation>Sign in with an access key or as an IAM user to see the cache instances of a project.</translation>
    </message>
    <message>
        <source>Reading instances…</source>
        <translation>Reading instances…</translation>
    </message>
    <message>
        <source>No instances</source>
        <translation>No instances</translation>
    </message>
    <message>
        <source>This project has no cache instances in this region.</source>
        <translation>This project has no cache instances in this region.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>No instance matches the search and the filters.</source>
        <translation>No instance matches the search and the filters.</translation>
    </message>
    <message>
        <source>The sign-in was refused. This list is from %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>The sign-in was refused. This list is from %1.</translation>
    </message>
    <message>
        <source>%1. This list is from %2.</source>
        <extracomment>%1 is what happened, a sentence without full stop; %2 a date and time</extracomment>
        <translation>%1. This list is from %2.</translation>
    </message>
    <message>
        <source>%1: %2. Its instances are not shown.</source>
        <extracomment>%1 is a region, %2 what happened, a sentence without full stop</extracomment>
        <translation>%1: %2. Its instances are not shown.</translation>
    </message>
    <message>
        <source>%1: %2. Its instances are those of %3.</source>
        <extracomment>%1 is a region, %2 what happened, a sentence without full stop; %3 a date and time</extracomment>
        <translation>%1: %2. Its instances are those of %3.</translation>
    </message>
    <message>
        <source>The projects that were read have no cache instances.</source>
        <translation>The projects that were read have no cache instances.</translation>
    </message>
</context>
<context>
    <name>ProfileTexts</name>
    <message>
        <source>%1 (production, read-only)</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>%1 (production, read-only)</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>%1 (read-only)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Colour of a profile: none</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purple</translation>
    </message>
</context>
<context>
    <name>ProfilesTexts</name>
    <message>
        <source>The file of the profiles was damaged. It was set aside as %1, and a new one begun.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>The file of the profiles was damaged. It was set aside as %1, and a new one begun.</translation>
    </message>
    <message>
        <source>The file of the profiles cannot be used: profiles are not saved in this run.</source>
        <translation>The file of the profiles cannot be used: profiles are not saved in this run.</translation>
    </message>
</context>
<context>
    <name>ResizeImpact</name>
    <message>
        <source>Connections stay up.</source>
        <translation>Connections stay up.</translation>
    </message>
    <message>
        <source>Connections are interrupted for a few seconds.</source>
        <translation>Connections are interrupted for a few seconds.</translation>
    </message>
    <message>
        <source>Connections are lost for about one minute.</source>
        <translation>Connections are lost for about one minute.</translation>
    </message>
    <message>
        <source>Connections break: clients must connect again by themselves.</source>
        <translation>Connections break: clients must connect again by themselves.</translation>
    </message>
    <message>
        <source>Read-only for about %1 min.</source>
        <extracomment>A number of minutes</extracomment>
        <translation>Read-only for about %1 min.</translation>
    </message>
    <message>
        <source>Read-only for %1 to %2 min.</source>
        <translation>Read-only for %1 to %2 min.</translation>
    </message>
    <message>
        <source>Earlier backups stay usable.</source>
        <translation>Earlier backups stay usable.</translation>
    </message>
    <message>
        <source>Earlier backups may no longer be restorable: an older guide of the service says so, newer ones do not.</source>
        <translation>Earlier backups may no longer be restorable: an older guide of the service says so, newer ones do not.</translation>
    </message>
    <message>
        <source>Earlier backups can no longer be restored.</source>
        <translation>Earlier backups can no longer be restored.</translation>
    </message>
    <message>
        <source>Duration: longer than for other types, no bound given.</source>
        <translation>Duration: longer than for other types, no bound given.</translation>
    </message>
    <message>
        <source>Duration: about %1 min.</source>
        <translation>Duration: about %1 min.</translation>
    </message>
    <message>
        <source>Duration: usually %1 to %2 min.</source>
        <translation>Duration: usually %1 to %2 min.</translation>
    </message>
    <message>
        <source>Slower while data moves: CPU load and latency rise.</source>
        <translation>Slower while data moves: CPU load and latency rise.</translation>
    </message>
    <message>
        <source>Published sources disagree about this change: the service has the last word.</source>
        <translation>Published sources disagree about this change: the service has the last word.</translation>
    </message>
    <message>
        <source>Only memory grows, CPU power stays the same.</source>
        <translation>Only memory grows, CPU power stays the same.</translation>
    </message>
    <message>
        <source>Clients must follow MOVED and ASK and refresh their view of the topology.</source>
        <translation>Clients must follow MOVED and ASK and refresh their view of the topology.</translation>
    </message>
    <message>
        <source>Memory quota: not known.</source>
        <translation>Memory quota: not known.</translation>
    </message>
    <message>
        <source>Data may be lost: a single-node instance persists nothing. Check the data afterwards and fill it again if needed.</source>
        <translation>Data may be lost: a single-node instance persists nothing. Check the data afterwards and fill it again if needed.</translation>
    </message>
    <message>
        <source>Memory quota after the change: %1 of %2</source>
        <extracomment>Of the project: used after the change, limit</extracomment>
        <translation>Memory quota after the change: %1 of %2</translation>
    </message>
    <message>
        <source>Older guides of the service do not have this change, newer ones do: the service has the last word.</source>
        <translation>Older guides of the service do not have this change, newer ones do: the service has the last word.</translation>
    </message>
    <message>
        <source>Only the help panel of the service&apos;s console names this change: the service has the last word.</source>
        <translation>Only the help panel of the service&apos;s console names this change: the service has the last word.</translation>
    </message>
    <message>
        <source>In some partner clouds clusters can only grow: the service has the last word.</source>
        <translation>In some partner clouds clusters can only grow: the service has the last word.</translation>
    </message>
    <message>
        <source>Starts at once.</source>
        <translation>Starts at once.</translation>
    </message>
    <message>
        <source>Starts at once: no interruption is expected that would have to wait.</source>
        <translation>Starts at once: no interruption is expected that would have to wait.</translation>
    </message>
    <message>
        <source>Starts at once, or can wait for the maintenance window. Once submitted it cannot be withdrawn.</source>
        <translation>Starts at once, or can wait for the maintenance window. Once submitted it cannot be withdrawn.</translation>
    </message>
    <message>
        <source>If it fails, the instance cannot be used until the service has finished in the background.</source>
        <translation>If it fails, the instance cannot be used until the service has finished in the background.</translation>
    </message>
    <message>
        <source>If it fails, the instance stays usable at its old size; parameters, backups and further changes are blocked.</source>
        <translation>If it fails, the instance stays usable at its old size; parameters, backups and further changes are blocked.</translation>
    </message>
    <message>
        <source>Keys may be evicted: more than 90 % of the memory is in use.</source>
        <translation>Keys may be evicted: more than 90 % of the memory is in use.</translation>
    </message>
    <message>
        <source>The change may fail: more than 90 % of the memory is in use. Choose off-peak hours.</source>
        <translation>The change may fail: more than 90 % of the memory is in use. Choose off-peak hours.</translation>
    </message>
    <message>
        <source>Alarm rules have to be made again afterwards.</source>
        <translation>Alarm rules have to be made again afterwards.</translation>
    </message>
    <message>
        <source>Afterwards multi-DB is switched on, and a proxy restricts some commands.</source>
        <translation>Afterwards multi-DB is switched on, and a proxy restricts some commands.</translation>
    </message>
</context>
<context>
    <name>ResizeQuestion</name>
    <message>
        <source>“%1” is resized from %2 to %3.</source>
        <extracomment>Instance name, capacity before, capacity after</extracomment>
        <translation>“%1” is resized from %2 to %3.</translation>
    </message>
    <message>
        <source>“%1” changes its type from %2 to %3.</source>
        <extracomment>Instance name, type before, type after</extracomment>
        <translation>“%1” changes its type from %2 to %3.</translation>
    </message>
    <message>
        <source>“%1” gains a replica.</source>
        <extracomment>Instance name</extracomment>
        <translation>“%1” gains a replica.</translation>
    </message>
    <message>
        <source>“%1” loses a replica.</source>
        <extracomment>Instance name</extracomment>
        <translation>“%1” loses a replica.</translation>
    </message>
    <message>
        <source>“%1” is single-node: its data may be lost during the change.</source>
        <translation>“%1” is single-node: its data may be lost during the change.</translation>
    </message>
</context>
<context>
    <name>SizeFacts</name>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>Bandwidth, megabits per second</extracomment>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1–%2 Mbit/s</source>
        <extracomment>Bandwidth from assured to highest, megabits per second</extracomment>
        <translation>%1–%2 Mbit/s</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Type of an instance: single-node, master/standby ...</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>Usable memory</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Number of client connections</extracomment>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandwidth</translation>
    </message>
    <message>
        <source>Reference QPS</source>
        <extracomment>Queries per second, a reference figure</extracomment>
        <translation>Reference QPS</translation>
    </message>
    <message>
        <source>Default setting; up to %1 connections can be set.</source>
        <translation>Default setting; up to %1 connections can be set.</translation>
    </message>
    <message>
        <source>Assured and highest bandwidth of the whole instance.</source>
        <translation>Assured and highest bandwidth of the whole instance.</translation>
    </message>
    <message>
        <source>Shards</source>
        <extracomment>Number of shards of a cluster</extracomment>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>Copies of each shard, the master included</extracomment>
        <translation>Copies</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The service refused the request (HTTP %1)</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>The service refused the request (HTTP %1)</translation>
    </message>
    <message>
        <source>The service refused the request: %1 (HTTP %2)</source>
        <extracomment>%1 is an error code of the service, %2 an HTTP status</extracomment>
        <translation>The service refused the request: %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>No connection to the service</translation>
    </message>
    <message>
        <source>No secure connection to the service</source>
        <translation>No secure connection to the service</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>The service did not answer in time</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>The user ended the call
----------
State of an operation: not sent, by the user&apos;s wish</extracomment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>The service pointed to another address</source>
        <translation>The service pointed to another address</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood</source>
        <translation>The service&apos;s answer could not be understood</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood: field %1</source>
        <extracomment>%1 is the name of a field of the answer</extracomment>
        <translation>The service&apos;s answer could not be understood: field %1</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large</source>
        <translation>The service&apos;s answer is too large</translation>
    </message>
    <message>
        <source>The address is not secure</source>
        <translation>The address is not secure</translation>
    </message>
    <message>
        <source>Not sent: the credentials were refused before</source>
        <translation>Not sent: the credentials were refused before</translation>
    </message>
    <message>
        <source>The service does not accept the credentials.</source>
        <translation>The service does not accept the credentials.</translation>
    </message>
    <message>
        <source>Check the credentials and sign in again.</source>
        <translation>Check the credentials and sign in again.</translation>
    </message>
    <message>
        <source>The user may not do this.</source>
        <translation>The user may not do this.</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the permission.</source>
        <translation>Ask the administrator of the account for the permission.</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <translation>The service does not know what was asked for.</translation>
    </message>
    <message>
        <source>Refresh the list; check region, project and endpoint.</source>
        <translation>Refresh the list; check region, project and endpoint.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Too many requests in a short time.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Wait a little, then try again.</translation>
    </message>
    <message>
        <source>The service has a problem of its own.</source>
        <translation>The service has a problem of its own.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the request ID to the support of the service.</source>
        <translation>Try again later. If it stays, give the request ID to the support of the service.</translation>
    </message>
    <message>
        <source>The service did not accept the request as it was made.</source>
        <translation>The service did not accept the request as it was made.</translation>
    </message>
    <message>
        <source>Compare it with the service&apos;s message under the technical details.</source>
        <translation>Compare it with the service&apos;s message under the technical details.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then sign in again.</source>
        <translation>Set the clock of this computer, then sign in again.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 15 minutes off.</source>
        <translation>The clock of this computer is more than 15 minutes off.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind that of the service; 15 are allowed.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute behind that of the service; 15 are allowed.</numerusform>
            <numerusform>The clock of this computer is %n minutes behind that of the service; 15 are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead of that of the service; 15 are allowed.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute ahead of that of the service; 15 are allowed.</numerusform>
            <numerusform>The clock of this computer is %n minutes ahead of that of the service; 15 are allowed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature was refused: the secret key does not fit the access key.</source>
        <translation>The signature was refused: the secret key does not fit the access key.</translation>
    </message>
    <message>
        <source>Enter the secret key again. After more than five failures the service locks the key for five minutes.</source>
        <translation>Enter the secret key again. After more than five failures the service locks the key for five minutes.</translation>
    </message>
    <message>
        <source>The access key is locked after too many failed signatures.</source>
        <translation>The access key is locked after too many failed signatures.</translation>
    </message>
    <message>
        <source>Wait five minutes, check the secret key, then sign in again.</source>
        <translation>Wait five minutes, check the secret key, then sign in again.</translation>
    </message>
    <message>
        <source>The service does not know this access key.</source>
        <translation>The service does not know this access key.</translation>
    </message>
    <message>
        <source>Check the access key, and that it belongs to this cloud.</source>
        <translation>Check the access key, and that it belongs to this cloud.</translation>
    </message>
    <message>
        <source>The temporary access key has expired.</source>
        <translation>The temporary access key has expired.</translation>
    </message>
    <message>
        <source>Get a new temporary key with its security token, then sign in again.</source>
        <translation>Get a new temporary key with its security token, then sign in again.</translation>
    </message>
    <message>
        <source>The service does not accept the token any more.</source>
        <translation>The service does not accept the token any more.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Sign in again.</translation>
    </message>
    <message>
        <source>User name, password or account name is wrong, or the user is locked or expired.</source>
        <translation>User name, password or account name is wrong, or the user is locked or expired.</translation>
    </message>
    <message>
        <source>The service could not be reached, or the connection was lost.</source>
        <translation>The service could not be reached, or the connection was lost.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the endpoint, then try again.</source>
        <translation>Check the network, the proxy and the endpoint, then try again.</translation>
    </message>
    <message>
        <source>The certificate of the service, or the encrypted connection, was not accepted.</source>
        <translation>The certificate of the service, or the encrypted connection, was not accepted.</translation>
    </message>
    <message>
        <source>Check the endpoint and the clock of this computer. A proxy that opens encrypted connections needs its certificate installed on this system.</source>
        <translation>Check the endpoint and the clock of this computer. A proxy that opens encrypted connections needs its certificate installed on this system.</translation>
    </message>
    <message>
        <source>The answer did not come, or not as a whole, within the time allowed.</source>
        <translation>The answer did not come, or not as a whole, within the time allowed.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Check the network, then try again.</translation>
    </message>
    <message>
        <source>The call was ended before its answer came.</source>
        <translation>The call was ended before its answer came.</translation>
    </message>
    <message>
        <source>Credentials are not sent on to another address, so the redirection was not followed.</source>
        <translation>Credentials are not sent on to another address, so the redirection was not followed.</translation>
    </message>
    <message>
        <source>Check the endpoint, and that no network sign-in page stands in between.</source>
        <translation>Check the endpoint, and that no network sign-in page stands in between.</translation>
    </message>
    <message>
        <source>The answer is not what the interface of the service describes.</source>
        <translation>The answer is not what the interface of the service describes.</translation>
    </message>
    <message>
        <source>Check the endpoint, and that no proxy answers in place of the service.</source>
        <translation>Check the endpoint, and that no proxy answers in place of the service.</translation>
    </message>
    <message>
        <source>The answer was longer than this program reads and was dropped.</source>
        <translation>The answer was longer than this program reads and was dropped.</translation>
    </message>
    <message>
        <source>The address begins with http://, so credentials would travel unencrypted. Nothing was sent.</source>
        <translation>The address begins with http://, so credentials would travel unencrypted. Nothing was sent.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use an address that begins with https://.</translation>
    </message>
    <message>
        <source>After refused credentials nothing is sent, so that the key or user is not locked.</source>
        <translation>After refused credentials nothing is sent, so that the key or user is not locked.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <extracomment>Line of technical details</extracomment>
        <translation>HTTP status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Line of technical details: error code of the service</extracomment>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <extracomment>Line of technical details: the literal message of the service</extracomment>
        <translation>Message: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>Line of technical details</extracomment>
        <translation>Request ID: %1</translation>
    </message>
    <message>
        <source>Retry after: %1</source>
        <extracomment>Line of technical details: how long the service asks to wait; %1 is a length of time</extracomment>
        <translation>Retry after: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>Line of technical details: name of a field of an answer</extracomment>
        <translation>Field: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>Line of technical details</extracomment>
        <translation>Detail: %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>State of an operation: about to be sent</extracomment>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Submitting</source>
        <extracomment>State of an operation: the request is on its way</extracomment>
        <translation>Submitting</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>State of an operation: sent, but there was no answer</extracomment>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>State of an operation: the service took the request</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Extending</source>
        <extracomment>Status of an instance and of an operation: the size is being changed</extracomment>
        <translation>Extending</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of an operation
----------
State of a background task</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an operation
----------
State of a background task</extracomment>
        <translation>Failed</translation>
    </message>
    <message>
        <source>The request was refused. The instance was not changed.</source>
        <translation>The request was refused. The instance was not changed.</translation>
    </message>
    <message>
        <source>The service accepted the request but gave the change up: the instance is running at its old size.</source>
        <translation>The service accepted the request but gave the change up: the instance is running at its old size.</translation>
    </message>
    <message>
        <source>The instance is running, but not at the size or specification that was requested.</source>
        <translation>The instance is running, but not at the size or specification that was requested.</translation>
    </message>
    <message>
        <source>The instance became faulty during the change.</source>
        <translation>The instance became faulty during the change.</translation>
    </message>
    <message>
        <source>The instance was frozen during the change.</source>
        <translation>The instance was frozen during the change.</translation>
    </message>
    <message>
        <source>The instance does not exist any more.</source>
        <translation>The instance does not exist any more.</translation>
    </message>
    <message>
        <source>The instance is not running. Only running instances can be resized.</source>
        <translation>The instance is not running. Only running instances can be resized.</translation>
    </message>
    <message>
        <source>A background task of the instance is still running. Wait until it has ended.</source>
        <translation>A background task of the instance is still running. Wait until it has ended.</translation>
    </message>
    <message>
        <source>An earlier resize of this instance has not ended yet.</source>
        <translation>An earlier resize of this instance has not ended yet.</translation>
    </message>
    <message>
        <source>Not sold for the engine version of this instance. A resize does not change the version.</source>
        <translation>Not sold for the engine version of this instance. A resize does not change the version.</translation>
    </message>
    <message>
        <source>The specification has no code, but this engine version requires one.</source>
        <translation>The specification has no code, but this engine version requires one.</translation>
    </message>
    <message>
        <source>Sold yearly/monthly only.</source>
        <translation>Sold yearly/monthly only.</translation>
    </message>
    <message>
        <source>The memory quota of the project is too small for this growth.</source>
        <translation>The memory quota of the project is too small for this growth.</translation>
    </message>
    <message>
        <source>Sold out in an availability zone of this instance.</source>
        <translation>Sold out in an availability zone of this instance.</translation>
    </message>
    <message>
        <source>The specifications of this engine version are not known, so nothing is offered.</source>
        <translation>The specifications of this engine version are not known, so nothing is offered.</translation>
    </message>
    <message>
        <source>The type or CPU architecture of this instance is not known, so nothing is offered.</source>
        <translation>The type or CPU architecture of this instance is not known, so nothing is offered.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A word of the service that this program does not know, and that came without any text</extracomment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Creating</source>
        <extracomment>Status of an instance</extracomment>
        <translation>Creating</translation>
    </message>
    <message>
        <source>Creation failed</source>
        <extracomment>Status of an instance</extracomment>
        <translation>Creation failed</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of an instance</extracomment>
        <translation>Running</translation>
    </message>
    <message>
        <source>Faulty</source>
        <extracomment>Status of an instance</extracomment>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>Restarting</source>
        <extracomment>Status of an instance</extracomment>
        <translation>Restarting</translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Status of an instance: out of service, usually unpaid</extracomment>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>Status of an instance: a backup is being restored</extracomment>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>Flushing</source>
        <extracomment>Status of an instance: its data is being cleared</extracomment>
        <translation>Flushing</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name and version of a cache engine: Redis 5.0</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Single-node</source>
        <extracomment>Type of an instance</extracomment>
        <translation>Single-node</translation>
    </message>
    <message>
        <source>Master/Standby</source>
        <extracomment>Type of an instance</extracomment>
        <translation>Master/Standby</translation>
    </message>
    <message>
        <source>Proxy Cluster</source>
        <extracomment>Type of an instance</extracomment>
        <translation>Proxy Cluster</translation>
    </message>
    <message>
        <source>Redis Cluster</source>
        <extracomment>Type of an instance</extracomment>
        <translation>Redis Cluster</translation>
    </message>
    <message>
        <source>Read/Write Splitting</source>
        <extracomment>Type of an instance</extracomment>
        <translation>Read/Write Splitting</translation>
    </message>
    <message>
        <source>Pay-per-use</source>
        <extracomment>How an instance is billed</extracomment>
        <translation>Pay-per-use</translation>
    </message>
    <message>
        <source>Yearly/Monthly</source>
        <extracomment>How an instance is billed: in advance, by the year or month</extracomment>
        <translation>Yearly/Monthly</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>A memory size in gigabytes</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>A memory size in megabytes</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1–%2 UTC</source>
        <extracomment>From one time of day to another, in Coordinated Universal Time</extracomment>
        <translation>%1–%2 UTC</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A length of time: minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Check all of it. Try again only once you are sure: repeated failures lock the user.</source>
        <translation>Check all of it. Try again only once you are sure: repeated failures lock the user.</translation>
    </message>
    <message>
        <source>This specification is for another cache engine.</source>
        <translation>This specification is for another cache engine.</translation>
    </message>
    <message>
        <source>This specification is for another CPU architecture, which a resize does not change.</source>
        <translation>This specification is for another CPU architecture, which a resize does not change.</translation>
    </message>
    <message>
        <source>No connection through the proxy</source>
        <translation>No connection through the proxy</translation>
    </message>
    <message>
        <source>Not sent: the chosen API version has no such call</source>
        <translation>Not sent: the chosen API version has no such call</translation>
    </message>
    <message>
        <source>The proxy does not accept the user and password.</source>
        <translation>The proxy does not accept the user and password.</translation>
    </message>
    <message>
        <source>Check user and password of the proxy, then try again.</source>
        <translation>Check user and password of the proxy, then try again.</translation>
    </message>
    <message>
        <source>The proxy was not reached, or did not make the connection.</source>
        <translation>The proxy was not reached, or did not make the connection.</translation>
    </message>
    <message>
        <source>Check the address of the proxy and what it allows.</source>
        <translation>Check the address of the proxy and what it allows.</translation>
    </message>
    <message>
        <source>The call exists only in the API version that is excluded in the profile.</source>
        <translation>The call exists only in the API version that is excluded in the profile.</translation>
    </message>
    <message>
        <source>Allow both API versions in the profile.</source>
        <translation>Allow both API versions in the profile.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of an operation: waits for its turn, a time, or a busy instance
----------
State of a background task: it has not begun yet</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of an operation: not sent, since something has changed</extracomment>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>It could not be written to the journal, so nothing was sent.</source>
        <translation>It could not be written to the journal, so nothing was sent.</translation>
    </message>
    <message>
        <source>Nothing was sent: an earlier resize of this instance has not ended yet.</source>
        <translation>Nothing was sent: an earlier resize of this instance has not ended yet.</translation>
    </message>
    <message>
        <source>Nothing was sent: the instance is faulty or frozen by now.</source>
        <translation>Nothing was sent: the instance is faulty or frozen by now.</translation>
    </message>
    <message>
        <source>Nothing was sent: the instance has another capacity by now.</source>
        <translation>Nothing was sent: the instance has another capacity by now.</translation>
    </message>
    <message>
        <source>Nothing was sent: the instance has another type or specification by now.</source>
        <translation>Nothing was sent: the instance has another type or specification by now.</translation>
    </message>
    <message>
        <source>Nothing was sent: the instance does not tell its maintenance window.</source>
        <translation>Nothing was sent: the instance does not tell its maintenance window.</translation>
    </message>
    <message>
        <source>Nothing was sent: the instance could not be read beforehand.</source>
        <translation>Nothing was sent: the instance could not be read beforehand.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Waiting for its turn.</translation>
    </message>
    <message>
        <source>Waiting for the time at which the batch begins.</source>
        <translation>Waiting for the time at which the batch begins.</translation>
    </message>
    <message>
        <source>The batch pauses before its next resize.</source>
        <translation>The batch pauses before its next resize.</translation>
    </message>
    <message>
        <source>Waiting for the maintenance window of the instance.</source>
        <translation>Waiting for the maintenance window of the instance.</translation>
    </message>
    <message>
        <source>The instance is busy. It will be looked at again.</source>
        <translation>The instance is busy. It will be looked at again.</translation>
    </message>
    <message>
        <source>The service takes no more requests at the moment. It will be tried again.</source>
        <translation>The service takes no more requests at the moment. It will be tried again.</translation>
    </message>
    <message>
        <source>The batch is paused.</source>
        <translation>The batch is paused.</translation>
    </message>
    <message>
        <source>Confirmed before the program was last closed. It goes on only if you say so.</source>
        <translation>Confirmed before the program was last closed. It goes on only if you say so.</translation>
    </message>
    <message>
        <source>The account allows no version of the API that this endpoint offers. Choose another one in its settings.</source>
        <translation>The account allows no version of the API that this endpoint offers. Choose another one in its settings.</translation>
    </message>
    <message>
        <source>The instance is billed yearly/monthly. The v1.0 API is documented for pay-per-use instances only.</source>
        <translation>The instance is billed yearly/monthly. The v1.0 API is documented for pay-per-use instances only.</translation>
    </message>
    <message>
        <source>Not larger than the present capacity. The v1.0 API only enlarges.</source>
        <translation>Not larger than the present capacity. The v1.0 API only enlarges.</translation>
    </message>
    <message>
        <source>Not a whole number of GB. The v1.0 API takes whole GB only.</source>
        <translation>Not a whole number of GB. The v1.0 API takes whole GB only.</translation>
    </message>
    <message>
        <source>Not a capacity that the service can be asked for.</source>
        <translation>Not a capacity that the service can be asked for.</translation>
    </message>
    <message>
        <source>This is the present size of the instance.</source>
        <translation>This is the present size of the instance.</translation>
    </message>
    <message>
        <source>Another instance type. This change of type is not offered.</source>
        <translation>Another instance type. This change of type is not offered.</translation>
    </message>
    <message>
        <source>Another number of replicas, which is not offered for this instance.</source>
        <translation>Another number of replicas, which is not offered for this instance.</translation>
    </message>
    <message>
        <source>The last replica cannot be removed.</source>
        <translation>The last replica cannot be removed.</translation>
    </message>
    <message>
        <source>More than one thing would change. Capacity, type and each replica need a change of their own.</source>
        <translation>More than one thing would change. Capacity, type and each replica need a change of their own.</translation>
    </message>
    <message>
        <source>Only the v2 API can make this change. The account does not use it, or the endpoint does not offer it.</source>
        <translation>Only the v2 API can make this change. The account does not use it, or the endpoint does not offer it.</translation>
    </message>
    <message>
        <source>A Proxy Cluster of Redis 3.0 can only grow.</source>
        <translation>A Proxy Cluster of Redis 3.0 can only grow.</translation>
    </message>
    <message>
        <source>A change to read/write splitting needs a capacity of at least 4 GB.</source>
        <translation>A change to read/write splitting needs a capacity of at least 4 GB.</translation>
    </message>
    <message>
        <source>A Redis 6.0 instance with SSL cannot be changed to read/write splitting.</source>
        <translation>A Redis 6.0 instance with SSL cannot be changed to read/write splitting.</translation>
    </message>
    <message>
        <source>The data does not fit: less than 70 % of the usable memory of the target may be in use.</source>
        <translation>The data does not fit: less than 70 % of the usable memory of the target may be in use.</translation>
    </message>
    <message>
        <source>Only database 0 holds data.</source>
        <extracomment>What must hold before a change, stated as a fact; so are the following</extracomment>
        <translation>Only database 0 holds data.</translation>
    </message>
    <message>
        <source>No client uses a database other than 0.</source>
        <translation>No client uses a database other than 0.</translation>
    </message>
    <message>
        <source>No client uses the read-only address or domain name.</source>
        <translation>No client uses the read-only address or domain name.</translation>
    </message>
    <message>
        <source>The instance has no ACL accounts.</source>
        <translation>The instance has no ACL accounts.</translation>
    </message>
    <message>
        <source>SSL is switched off.</source>
        <translation>SSL is switched off.</translation>
    </message>
    <message>
        <source>The used memory is below 70 % of the usable memory of the target.</source>
        <translation>The used memory is below 70 % of the usable memory of the target.</translation>
    </message>
    <message>
        <source>The used memory of every node, not just the average, is below 70 % of the usable memory of a node of the target.</source>
        <translation>The used memory of every node, not just the average, is below 70 % of the usable memory of a node of the target.</translation>
    </message>
    <message>
        <source>No key is larger than 512 MB.</source>
        <translation>No key is larger than 512 MB.</translation>
    </message>
    <message>
        <source>No burst of writes is to be expected meanwhile: a full node makes the change fail.</source>
        <translation>No burst of writes is to be expected meanwhile: a full node makes the change fail.</translation>
    </message>
    <message>
        <source>The clients connect again by themselves.</source>
        <translation>The clients connect again by themselves.</translation>
    </message>
    <message>
        <source>The clients follow MOVED and ASK and refresh their view of the cluster.</source>
        <translation>The clients follow MOVED and ASK and refresh their view of the cluster.</translation>
    </message>
    <message>
        <source>No client addresses nodes of the cluster directly that may be removed.</source>
        <translation>No client addresses nodes of the cluster directly that may be removed.</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s details below with your administrator. If it is right, add the certificate of its issuer to those this system trusts.</source>
        <translation>Compare the certificate&apos;s details below with your administrator. If it is right, add the certificate of its issuer to those this system trusts.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, so nobody vouches for it.</source>
        <translation>The certificate is signed by itself, so nobody vouches for it.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not trusted here. A proxy that opens encrypted connections, or a private cloud, has an issuer of its own.</source>
        <translation>The certificate&apos;s issuer is not trusted here. A proxy that opens encrypted connections, or a private cloud, has an issuer of its own.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>The certificate has expired.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, the service needs a new certificate.</source>
        <translation>Check the clock of this computer. If it is right, the service needs a new certificate.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>The certificate is not valid yet.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, the service&apos;s certificate is wrong.</source>
        <translation>Check the clock of this computer. If it is right, the service&apos;s certificate is wrong.</translation>
    </message>
    <message>
        <source>The certificate was made for another host.</source>
        <translation>The certificate was made for another host.</translation>
    </message>
    <message>
        <source>Check the endpoint. If it is right, something else answers in place of the service.</source>
        <translation>Check the endpoint. If it is right, something else answers in place of the service.</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <extracomment>Line of technical details: whose certificate it is</extracomment>
        <translation>Certificate of: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <extracomment>Line of technical details: who signed the certificate</extracomment>
        <translation>Issued by: %1</translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <extracomment>Line of technical details: two points in time</extracomment>
        <translation>Valid from %1 until %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <extracomment>Line of technical details: fingerprint of a certificate</extracomment>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Nodes: all of them should be healthy.</source>
        <translation>Nodes: all of them should be healthy.</translation>
    </message>
    <message>
        <source>Memory: no node should use more than 90 %.</source>
        <translation>Memory: no node should use more than 90 %.</translation>
    </message>
    <message>
        <source>Network: the input should not be too heavy.</source>
        <translation>Network: the input should not be too heavy.</translation>
    </message>
    <message>
        <source>CPU: no node should have been above 90 % within the last 5 minutes.</source>
        <translation>CPU: no node should have been above 90 % within the last 5 minutes.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>The service gave no reason.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <extracomment>What was looked at and its limit (a sentence), and the service&apos;s own words about it</extracomment>
        <translation>%1 The service says: “%2”</translation>
    </message>
    <message>
        <source>Change of the specification</source>
        <extracomment>Kind of a background task of an instance; so are the following</extracomment>
        <translation>Change of the specification</translation>
    </message>
    <message>
        <source>Replica added</source>
        <translation>Replica added</translation>
    </message>
    <message>
        <source>Replica removed</source>
        <translation>Replica removed</translation>
    </message>
    <message>
        <source>Public address bound</source>
        <translation>Public address bound</translation>
    </message>
    <message>
        <source>Public address unbound</source>
        <translation>Public address unbound</translation>
    </message>
    <message>
        <source>Whitelist changed</source>
        <translation>Whitelist changed</translation>
    </message>
    <message>
        <source>Port changed</source>
        <translation>Port changed</translation>
    </message>
    <message>
        <source>Address removed from the domain name</source>
        <translation>Address removed from the domain name</translation>
    </message>
    <message>
        <source>Switch of master and standby</source>
        <translation>Switch of master and standby</translation>
    </message>
    <message>
        <source>Properties changed</source>
        <translation>Properties changed</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of a background task: under way</extracomment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Spread of the data: nodes should differ by 512 MB at most. A larger difference points to a big key.</source>
        <translation>Spread of the data: nodes should differ by 512 MB at most. A larger difference points to a big key.</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <extracomment>State of an operation: the service waits for an order to be paid</extracomment>
        <translation>Waiting for payment</translation>
    </message>
    <message>
        <source>Waiting for window</source>
        <extracomment>State of an operation: the service waits for the maintenance window</extracomment>
        <translation>Waiting for window</translation>
    </message>
    <message>
        <source>Who confirmed it is not signed in. It goes on only if they sign in again and say so.</source>
        <translation>Who confirmed it is not signed in. It goes on only if they sign in again and say so.</translation>
    </message>
    <message>
        <source>The list is not whole: %1 of %2 instances read.</source>
        <extracomment>Numbers of instances</extracomment>
        <translation>The list is not whole: %1 of %2 instances read.</translation>
    </message>
    <message>
        <source>The list may not be whole: %1 instances read while it kept changing.</source>
        <extracomment>A number of instances</extracomment>
        <translation>The list may not be whole: %1 instances read while it kept changing.</translation>
    </message>
    <message>
        <source>%1–%2 (assumed to be UTC)</source>
        <extracomment>From one time of day to another; the service did not say in which time zone</extracomment>
        <translation>%1–%2 (assumed to be UTC)</translation>
    </message>
    <message>
        <source>Not sent: the clock of this computer is wrong</source>
        <translation>Not sent: the clock of this computer is wrong</translation>
    </message>
    <message>
        <source>No sign that the request was taken. Check in the console before you send it again.</source>
        <translation>No sign that the request was taken. Check in the console before you send it again.</translation>
    </message>
    <message>
        <source>The request was sent, but it is not followed any more: its end is not known.</source>
        <translation>The request was sent, but it is not followed any more: its end is not known.</translation>
    </message>
    <message>
        <source>Not sent in the end: the instance stayed busy for too long.</source>
        <translation>Not sent in the end: the instance stayed busy for too long.</translation>
    </message>
    <message>
        <source>The gateway of the service failed (HTTP %1)</source>
        <extracomment>%1 is an HTTP status, 502 to 504</extracomment>
        <translation>The gateway of the service failed (HTTP %1)</translation>
    </message>
</context>
<context>
    <name>dcs::AdviceDetails</name>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>No data of this kind for this instance</source>
        <translation>No data of this kind for this instance</translation>
    </message>
    <message>
        <source>peak then · price a month</source>
        <translation>peak then · price a month</translation>
    </message>
    <message>
        <source>peak then · %1 a month</source>
        <translation>peak then · %1 a month</translation>
    </message>
    <message>
        <source>Choose an instance to see why it is advised about.</source>
        <translation>Choose an instance to see why it is advised about.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why&lt;/b&gt;</source>
        <translation>&lt;b&gt;Why&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Proposed&lt;/b&gt;</source>
        <translation>&lt;b&gt;Proposed&lt;/b&gt;</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Do not advise again</source>
        <translation>Do not advise again</translation>
    </message>
</context>
<context>
    <name>dcs::AdviceList</name>
    <message>
        <source>Select none</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Will be full</source>
        <translation>Will be full</translation>
    </message>
    <message>
        <source>by the peaks of 30 days, soonest first</source>
        <translation>by the peaks of 30 days, soonest first</translation>
    </message>
    <message>
        <source>Larger than needed</source>
        <translation>Larger than needed</translation>
    </message>
    <message>
        <source>at least 14 days measured, nothing evicted, largest saving first</source>
        <translation>at least 14 days measured, nothing evicted, largest saving first</translation>
    </message>
    <message>
        <source>Short of something else</source>
        <translation>Short of something else</translation>
    </message>
    <message>
        <source>CPU, connections or bandwidth</source>
        <translation>CPU, connections or bandwidth</translation>
    </message>
</context>
<context>
    <name>dcs::AdviceModel</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1 already</source>
        <translation>over %1 already</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is the size of the memory</extracomment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>nothing possible</source>
        <translation>nothing possible</translation>
    </message>
    <message>
        <source>refund not known</source>
        <translation>refund not known</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Peak of 30 days, forecast</source>
        <translation>Peak of 30 days, forecast</translation>
    </message>
    <message>
        <source>Peak of 30 days</source>
        <translation>Peak of 30 days</translation>
    </message>
    <message>
        <source>Short of</source>
        <translation>Short of</translation>
    </message>
    <message>
        <source>Reaches %1</source>
        <translation>Reaches %1</translation>
    </message>
    <message>
        <source>Largest use</source>
        <translation>Largest use</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Price a month</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>Price a month</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 a month</translation>
    </message>
</context>
<context>
    <name>dcs::AdviceStrip</name>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message>
        <source>Not advised: %1</source>
        <translation>Not advised: %1</translation>
    </message>
    <message>
        <source>Advise again: %1 (%2)</source>
        <extracomment>Entry that makes the program advise about an instance again: name, since when not, and why</extracomment>
        <translation>Advise again: %1 (%2)</translation>
    </message>
    <message>
        <source>Advise again: %1 (%2, %3)</source>
        <translation>Advise again: %1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>will be full within %n day(s)</source>
        <translation>
            <numerusform>will be full within %n day</numerusform>
            <numerusform>will be full within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month if all are enlarged</source>
        <translation>%1 a month if all are enlarged</translation>
    </message>
    <message>
        <source>larger than needed</source>
        <translation>larger than needed</translation>
    </message>
    <message>
        <source>up to %1 a month can be saved</source>
        <translation>up to %1 a month can be saved</translation>
    </message>
    <message>
        <source>Full means</source>
        <translation>Full means</translation>
    </message>
    <message>
        <source>Aim for a peak below</source>
        <translation>Aim for a peak below</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Look ahead</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dcs::AdviceView</name>
    <message>
        <source>No permission for metrics: the action ces:metricData:list is missing. The lists rest on what this program has read itself.</source>
        <translation>No permission for metrics: the action ces:metricData:list is missing. The lists rest on what this program has read itself.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No endpoint of Cloud Eye is known. The lists rest on what this program has read itself.</source>
        <translation>No endpoint of Cloud Eye is known. The lists rest on what this program has read itself.</translation>
    </message>
    <message>
        <source>Cloud Eye cannot be reached.</source>
        <translation>Cloud Eye cannot be reached.</translation>
    </message>
    <message>
        <source>Reading metrics: %1 of %2</source>
        <translation>Reading metrics: %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to advise: all %n instances are between 0 and %1 at their peak.</source>
        <translation>
            <numerusform>Nothing to advise: the instance is between 0 and %1 at its peak.</numerusform>
            <numerusform>Nothing to advise: all %n instances are between 0 and %1 at their peak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not advise again</source>
        <translation>Do not advise again</translation>
    </message>
    <message>
        <source>Reason (may stay empty):</source>
        <translation>Reason (may stay empty):</translation>
    </message>
</context>
<context>
    <name>dcs::BatchCheckBar</name>
    <message>
        <source>Not checked. %1</source>
        <extracomment>In a list of what a check found; %1 tells why</extracomment>
        <translation>Not checked. %1</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>Column: what the service&apos;s check found about an instance</extracomment>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>What the check found</translation>
    </message>
    <message>
        <source>Checking %1 of %2…</source>
        <extracomment>Two numbers of instances</extracomment>
        <translation>Checking %1 of %2…</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s check found what speaks against %n of the changes.</source>
        <translation>
            <numerusform>The service&apos;s check found what speaks against %n of the changes.</numerusform>
            <numerusform>The service&apos;s check found what speaks against %n of the changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service could not check %n of the changes.</source>
        <translation>
            <numerusform>The service could not check %n of the changes.</numerusform>
            <numerusform>The service could not check %n of the changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n instance(s)</source>
        <extracomment>Button: goes on without the instances that a check found something about</extracomment>
        <translation>
            <numerusform>Leave out %n instance</numerusform>
            <numerusform>Leave out %n instances</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>Go on with all</translation>
    </message>
</context>
<context>
    <name>dcs::BatchConditions</name>
    <message>
        <source>The service does not check all of this beforehand. It must hold for every instance it applies to:</source>
        <translation>The service does not check all of this beforehand. It must hold for every instance it applies to:</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>A line of a list</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>I have &amp;made sure that all of this holds</source>
        <translation>I have &amp;made sure that all of this holds</translation>
    </message>
</context>
<context>
    <name>dcs::BatchDelegate</name>
    <message>
        <source>Target of %1</source>
        <extracomment>Spoken: %1 is the name of an instance</extracomment>
        <translation>Target of %1</translation>
    </message>
</context>
<context>
    <name>dcs::BatchDialog</name>
    <message>
        <source>Choose a target for each instance, or fill all rows by a rule.</source>
        <translation>Choose a target for each instance, or fill all rows by a rule.</translation>
    </message>
    <message numerus="yes">
        <source>The instances have changed: %n choice(s) do(es) not hold any more. See “Does not hold”.</source>
        <extracomment>Something changed while the dialog is open; the name of a tab of the dialog is quoted</extracomment>
        <translation>
            <numerusform>The instances have changed: %n choice does not hold any more. See “Does not hold”.</numerusform>
            <numerusform>The instances have changed: %n choices do not hold any more. See “Does not hold”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>Name of a file, and what the system says</extracomment>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>It is no file.</translation>
    </message>
    <message>
        <source>“%1” was not loaded. Line %2: %3</source>
        <translation>“%1” was not loaded. Line %2: %3</translation>
    </message>
    <message>
        <source>“%1” was not loaded. %2</source>
        <translation>“%1” was not loaded. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n row(s) loaded.</source>
        <extracomment>Name of a file</extracomment>
        <translation>
            <numerusform>“%1”: %n row loaded.</numerusform>
            <numerusform>“%1”: %n rows loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of the file do(es) not hold: see “Does not hold”.</source>
        <translation>
            <numerusform>%1 %n row of the file does not hold: see “Does not hold”.</numerusform>
            <numerusform>%1 %n rows of the file do not hold: see “Does not hold”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is saved as “%1”.</source>
        <translation>The plan is saved as “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” cannot be written: %2</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <extracomment>Kind of file</extracomment>
        <translation>Plans (*.csv)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Save plan</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>Load plan</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) copied.</source>
        <translation>
            <numerusform>%n command copied.</numerusform>
            <numerusform>%n commands copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of %n instance(s) copied.</source>
        <translation>
            <numerusform>Table of %n instance copied.</numerusform>
            <numerusform>Table of %n instances copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to start at has passed.</source>
        <translation>The time to start at has passed.</translation>
    </message>
    <message>
        <source>Resize several instances</source>
        <translation>Resize several instances</translation>
    </message>
    <message>
        <source>&amp;Load plan…</source>
        <translation>&amp;Load plan…</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>&amp;Save plan…</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Copy as &amp;table</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copy as &amp;curl</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile: look at it again. Nothing was sent.</source>
        <translation>The plan has changed meanwhile: look at it again. Nothing was sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) left out after the check.</source>
        <translation>
            <numerusform>%n instance left out after the check.</numerusform>
            <numerusform>%n instances left out after the check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dcs::BatchFooter</name>
    <message>
        <source>There is no check beforehand here: the changes are sent without.</source>
        <translation>There is no check beforehand here: the changes are sent without.</translation>
    </message>
</context>
<context>
    <name>dcs::BatchLine</name>
    <message>
        <source>The batch has ended: %1.</source>
        <translation>The batch has ended: %1.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Goes on with a batch that is paused</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Cancel those not sent…</source>
        <translation>Cancel those not sent…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Removes the line of a batch that has ended</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a button: what it does, and how far the batch is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only %1, who confirmed it, can go on with it, signed in to its project, not read-only.</source>
        <translation>Only %1, who confirmed it, can go on with it, signed in to its project, not read-only.</translation>
    </message>
</context>
<context>
    <name>dcs::BatchList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken for a cell of a table: header of its column, its text</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dcs::BatchMenu</name>
    <message>
        <source>Cancel this resize</source>
        <extracomment>context menu: the resize will not be sent</extracomment>
        <translation>Cancel this resize</translation>
    </message>
    <message>
        <source>Stop following…</source>
        <extracomment>context menu: the end of a request that was sent is not waited for any more</extracomment>
        <translation>Stop following…</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Stop following</translation>
    </message>
    <message>
        <source>Keep following</source>
        <translation>Keep following</translation>
    </message>
    <message>
        <source>This request was sent, and cannot be cancelled here: the service may still carry it out. The program will not watch for its end any more, so its end will not be known. Another resize of the instance can then be sent.</source>
        <translation>This request was sent, and cannot be cancelled here: the service may still carry it out. The program will not watch for its end any more, so its end will not be known. Another resize of the instance can then be sent.</translation>
    </message>
</context>
<context>
    <name>dcs::BatchModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken for a cell of a table: header of its column, its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: size and type of an instance before the resize</extracomment>
        <translation>Now</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memory used</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Column: the size an instance is to get</extracomment>
        <translation>Target</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>Column: what a resize does to those who use the instance</extracomment>
        <translation>Effect</translation>
    </message>
</context>
<context>
    <name>dcs::BatchPages</name>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of the line of a file</extracomment>
        <translation>Line</translation>
    </message>
    <message>
        <source>&amp;Plan (%1)</source>
        <extracomment>Tab: the instances of a plan; a number</extracomment>
        <translation>&amp;Plan (%1)</translation>
    </message>
    <message>
        <source>Ca&amp;nnot be resized (%1)</source>
        <extracomment>Tab: instances; a number</extracomment>
        <translation>Ca&amp;nnot be resized (%1)</translation>
    </message>
    <message>
        <source>Does not &amp;hold (%1)</source>
        <extracomment>Tab: rows of a plan that are not true any more; a number</extracomment>
        <translation>Does not &amp;hold (%1)</translation>
    </message>
    <message>
        <source>Con&amp;ditions (%1)</source>
        <extracomment>Tab: what must hold for the changes of a plan; a number</extracomment>
        <translation>Con&amp;ditions (%1)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Instances that cannot be resized</source>
        <translation>Instances that cannot be resized</translation>
    </message>
    <message>
        <source>Rows that do not hold</source>
        <translation>Rows that do not hold</translation>
    </message>
</context>
<context>
    <name>dcs::BatchProgressTexts</name>
    <message>
        <source>Resize of %1</source>
        <extracomment>A resize that has not been sent yet; name of its instance</extracomment>
        <translation>Resize of %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>resizes of a batch: &quot;12 of 50 done&quot;</extracomment>
        <translation>%1 of %2 done</translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>resizes of a batch</comment>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>resizes of a batch</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>resizes of a batch</comment>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>resizes of a batch</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>resizes of a batch</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you resume it.</source>
        <translation>Paused. Nothing more is sent until you resume it.</translation>
    </message>
    <message>
        <source>Paused after a failure. Look at what failed before you resume it.</source>
        <translation>Paused after a failure. Look at what failed before you resume it.</translation>
    </message>
    <message>
        <source>Paused: the service refused the sign-in or the permission.</source>
        <translation>Paused: the service refused the sign-in or the permission.</translation>
    </message>
    <message>
        <source>Starts at %1, in %2, if the program runs then.</source>
        <extracomment>%1 is a date and time, %2 a duration</extracomment>
        <translation>Starts at %1, in %2, if the program runs then.</translation>
    </message>
    <message>
        <source>The next one starts in %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>The next one starts in %1.</translation>
    </message>
    <message>
        <source>The next maintenance window opens in %1; sent only while the program runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>The next maintenance window opens in %1; sent only while the program runs.</translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) of this batch have not been sent. They will not be sent any more.</source>
        <translation>
            <numerusform>%n resize of this batch has not been sent. It will not be sent any more.</numerusform>
            <numerusform>%n resizes of this batch have not been sent. They will not be sent any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) have been sent and go on: what was sent cannot be cancelled.</source>
        <translation>
            <numerusform>%n resize has been sent and goes on: what was sent cannot be cancelled.</numerusform>
            <numerusform>%n resizes have been sent and go on: what was sent cannot be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) are still under way. They go on in the service, but will not be followed here any more.</source>
        <translation>
            <numerusform>%n resize is still under way. It goes on in the service, but will not be followed here any more.</numerusform>
            <numerusform>%n resizes are still under way. They go on in the service, but will not be followed here any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) have not been sent. What waits is sent only while the program runs: at the next start it asks whether to go on.</source>
        <translation>
            <numerusform>%n resize has not been sent. What waits is sent only while the program runs: at the next start it asks whether to go on.</numerusform>
            <numerusform>%n resizes have not been sent. What waits is sent only while the program runs: at the next start it asks whether to go on.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on as confirmed.</source>
        <translation>It goes on as confirmed.</translation>
    </message>
    <message>
        <source>Its start time, window and pauses are not kept: it goes on at once, one at a time.</source>
        <translation>Its start time, window and pauses are not kept: it goes on at once, one at a time.</translation>
    </message>
    <message>
        <source>As confirmed, it starts at %1, in %2.</source>
        <extracomment>A batch that waits for a time; %1 is a date and time, %2 a duration</extracomment>
        <translation>As confirmed, it starts at %1, in %2.</translation>
    </message>
    <message>
        <source>As confirmed, each is sent in the maintenance window of its instance.</source>
        <translation>As confirmed, each is sent in the maintenance window of its instance.</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed before the program was last closed; %n not sent yet. %1 Go on?</source>
        <extracomment>%1 is a sentence: how it goes on</extracomment>
        <translation>
            <numerusform>Confirmed before the program was last closed; %n not sent yet. %1 Go on?</numerusform>
            <numerusform>Confirmed before the program was last closed; %n not sent yet. %1 Go on?</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: %1, who confirmed it, is not signed in to its project.</source>
        <extracomment>%1 is an access key id or user name</extracomment>
        <translation>Paused: %1, who confirmed it, is not signed in to its project.</translation>
    </message>
</context>
<context>
    <name>dcs::BatchReport</name>
    <message>
        <source>Report of a batch</source>
        <translation>Report of a batch</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>column of a report: name of the instance</extracomment>
        <translation>Instance</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column of a report: how the resize ended</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column of a report: size before</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column of a report: size asked for</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>column of a report: when the request was sent</extracomment>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>column of a report: HTTP status of the answer</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>column of a report: size of the instance when it was last read</extracomment>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>column of a report: how long it took</extracomment>
        <translation>Took</translation>
    </message>
    <message>
        <source>Request IDs</source>
        <translation>Request IDs</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>column of a report</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>column of a report</extracomment>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instance ID</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>fact of a report: account and region</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>fact of a report: access key or user</extracomment>
        <translation>By</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>fact of a report: time of the confirmation</extracomment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>fact of a report: time of its end</extracomment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>fact of a report: how many resizes succeeded</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dcs::BatchReportDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>kinds of files</extracomment>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>The report is saved as “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” cannot be written: %2</translation>
    </message>
</context>
<context>
    <name>dcs::BatchRuleBar</name>
    <message>
        <source>&amp;Fill all rows:</source>
        <extracomment>Before a list of rules that choose a target for every instance of a plan</extracomment>
        <translation>&amp;Fill all rows:</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Next size up</source>
        <extracomment>Rule: every instance gets the next larger size</extracomment>
        <translation>Next size up</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Rule; a number of GB follows</extracomment>
        <translation>At least</translation>
    </message>
    <message>
        <source>Memory use below</source>
        <extracomment>Rule; a percentage follows</extracomment>
        <translation>Memory use below</translation>
    </message>
    <message>
        <source>Single-node to Master/Standby</source>
        <translation>Single-node to Master/Standby</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>Rule: no instance is resized</extracomment>
        <translation>No change</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>At least so many GB</source>
        <translation>At least so many GB</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory use below so many per cent</source>
        <translation>Memory use below so many per cent</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button: apply the rule to all rows</extracomment>
        <translation>&amp;Apply</translation>
    </message>
</context>
<context>
    <name>dcs::BatchSettingsBar</name>
    <message>
        <source>Sta&amp;rt:</source>
        <extracomment>When the resizes of a plan begin</extracomment>
        <translation>Sta&amp;rt:</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>The resizes of a plan begin at once</extracomment>
        <translation>Now</translation>
    </message>
    <message>
        <source>In maintenance windows</source>
        <extracomment>Each resize of a plan waits for the maintenance window of its instance</extracomment>
        <translation>In maintenance windows</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>The resizes of a plan begin at the time that follows</extracomment>
        <translation>At</translation>
    </message>
    <message>
        <source>Start at this time</source>
        <translation>Start at this time</translation>
    </message>
    <message>
        <source>At &amp;once:</source>
        <extracomment>How many resizes are under way at the same time; a number follows</extracomment>
        <translation>At &amp;once:</translation>
    </message>
    <message>
        <source>Pause &amp;between:</source>
        <extracomment>From the end of a resize to the beginning of the next; a number of seconds follows</extracomment>
        <translation>Pause &amp;between:</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Stop after fail&amp;ures:</source>
        <extracomment>A number of failed resizes follows</extracomment>
        <translation>Stop after fail&amp;ures:</translation>
    </message>
    <message>
        <source>Try one f&amp;irst</source>
        <extracomment>One resize is tried; the others begin once it has succeeded</extracomment>
        <translation>Try one f&amp;irst</translation>
    </message>
    <message>
        <source>One resize is made alone. The others start once it has succeeded.</source>
        <translation>One resize is made alone. The others start once it has succeeded.</translation>
    </message>
</context>
<context>
    <name>dcs::BatchTexts</name>
    <message>
        <source>brief disconnection</source>
        <extracomment>Effect of a resize, in a list of a few words each; so are the following</extracomment>
        <translation>brief disconnection</translation>
    </message>
    <message>
        <source>1 min disconnected</source>
        <translation>1 min disconnected</translation>
    </message>
    <message>
        <source>connections break</source>
        <translation>connections break</translation>
    </message>
    <message>
        <source>read-only %1 min</source>
        <translation>read-only %1 min</translation>
    </message>
    <message>
        <source>read-only %1–%2 min</source>
        <extracomment>Effect of a resize: two numbers of minutes</extracomment>
        <translation>read-only %1–%2 min</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>Entry of the list of targets of an instance: it is not resized</extracomment>
        <translation>No change</translation>
    </message>
    <message>
        <source>data may be lost</source>
        <translation>data may be lost</translation>
    </message>
    <message>
        <source>keys may be evicted</source>
        <translation>keys may be evicted</translation>
    </message>
    <message>
        <source>order to be paid</source>
        <translation>order to be paid</translation>
    </message>
    <message>
        <source>type changes</source>
        <translation>type changes</translation>
    </message>
    <message>
        <source>slower while data moves</source>
        <translation>slower while data moves</translation>
    </message>
    <message>
        <source>may fail: nearly full</source>
        <translation>may fail: nearly full</translation>
    </message>
    <message>
        <source>no interruption</source>
        <translation>no interruption</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Share of the memory in use before and after a resize: two percentages</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No other size is offered for this instance.</source>
        <translation>No other size is offered for this instance.</translation>
    </message>
    <message>
        <source>Filled: %1 · unchanged: %2 · not possible: %3</source>
        <extracomment>What a rule did to the rows of a plan: filled in; already as wanted; no target would do</extracomment>
        <translation>Filled: %1 · unchanged: %2 · not possible: %3</translation>
    </message>
    <message>
        <source>There is no such instance in this project any more.</source>
        <translation>There is no such instance in this project any more.</translation>
    </message>
    <message>
        <source>Resized meanwhile: the plan has %1, it is %2.</source>
        <extracomment>Two sizes: of the plan, of now</extracomment>
        <translation>Resized meanwhile: the plan has %1, it is %2.</translation>
    </message>
    <message>
        <source>It has the planned size already: %1.</source>
        <translation>It has the planned size already: %1.</translation>
    </message>
    <message>
        <source>The planned size is not offered: %1.</source>
        <translation>The planned size is not offered: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be chosen: %2</source>
        <extracomment>A planned size, and sentences that tell why it is refused</extracomment>
        <translation>%1 cannot be chosen: %2</translation>
    </message>
    <message>
        <source>This kind of change has to be made for one instance alone: %1.</source>
        <translation>This kind of change has to be made for one instance alone: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <extracomment>%1 is a size in MB</extracomment>
        <translation>The file is larger than %1 MB.</translation>
    </message>
    <message>
        <source>This is no CSV file in UTF-8. Save it as “CSV UTF-8”, not as Unicode text (UTF-16).</source>
        <translation>This is no CSV file in UTF-8. Save it as “CSV UTF-8”, not as Unicode text (UTF-16).</translation>
    </message>
    <message>
        <source>The text is in another encoding (GBK, for example). Save it as “CSV UTF-8”.</source>
        <translation>The text is in another encoding (GBK, for example). Save it as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Quotation marks stand where they may not, or are never closed.</source>
        <translation>Quotation marks stand where they may not, or are never closed.</translation>
    </message>
    <message>
        <source>The first line is not that of a plan. Save a plan to see which columns it has.</source>
        <translation>The first line is not that of a plan. Save a plan to see which columns it has.</translation>
    </message>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>There are more than %1 rows.</translation>
    </message>
    <message>
        <source>Fields are missing, or there are too many.</source>
        <translation>Fields are missing, or there are too many.</translation>
    </message>
    <message>
        <source>A field has more than %1 characters.</source>
        <translation>A field has more than %1 characters.</translation>
    </message>
    <message>
        <source>The instance ID is missing.</source>
        <translation>The instance ID is missing.</translation>
    </message>
    <message>
        <source>A capacity is not a number of GB.</source>
        <translation>A capacity is not a number of GB.</translation>
    </message>
    <message>
        <source>The instance has a row above already.</source>
        <translation>The instance has a row above already.</translation>
    </message>
    <message>
        <source>Choose a target for at least one instance.</source>
        <translation>Choose a target for at least one instance.</translation>
    </message>
    <message>
        <source>The plan needs %1 more, but the memory quota has only %2 left.</source>
        <extracomment>Two memory sizes</extracomment>
        <translation>The plan needs %1 more, but the memory quota has only %2 left.</translation>
    </message>
    <message>
        <source>Confirm first what must hold: see “Conditions”.</source>
        <extracomment>The name of a tab of the dialog is quoted</extracomment>
        <translation>Confirm first what must hold: see “Conditions”.</translation>
    </message>
    <message numerus="yes">
        <source>Resize %n instance(s)</source>
        <extracomment>Button that starts a plan</extracomment>
        <translation>
            <numerusform>Resize %n instance</numerusform>
            <numerusform>Resize %n instances</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1, region %2, project %3</source>
        <extracomment>Before a plan is carried out: account, region, project
----------
Above a table that is copied: account, region, project</extracomment>
        <translation>Account %1, region %2, project %3</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) will be resized: from %1 to %2 in all.</source>
        <extracomment>Before a plan is carried out: memory of all instances before and after</extracomment>
        <translation>
            <numerusform>%n instance will be resized: from %1 to %2 in all.</numerusform>
            <numerusform>%n instances will be resized: from %1 to %2 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are single-node: data may be lost.</source>
        <translation>
            <numerusform>%n of them is single-node: data may be lost.</numerusform>
            <numerusform>%n of them are single-node: data may be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change(s) from single-node to master/standby.</source>
        <translation>
            <numerusform>%n of them changes from single-node to master/standby.</numerusform>
            <numerusform>%n of them change from single-node to master/standby.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them an order has to be paid before anything changes.</source>
        <translation>
            <numerusform>For %n of them an order has to be paid before anything changes.</numerusform>
            <numerusform>For %n of them an order has to be paid before anything changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Capacity now</source>
        <translation>Capacity now</translation>
    </message>
    <message>
        <source>Specification now</source>
        <translation>Specification now</translation>
    </message>
    <message>
        <source>Capacity then</source>
        <translation>Capacity then</translation>
    </message>
    <message>
        <source>Specification then</source>
        <translation>Specification then</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
</context>
<context>
    <name>dcs::BatchTotals</name>
    <message>
        <source>Resized</source>
        <extracomment>Sum of a plan: how many instances are resized; the captions that follow stand beside it</extracomment>
        <translation>Resized</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Quota afterwards</source>
        <translation>Quota afterwards</translation>
    </message>
    <message>
        <source>May lose data</source>
        <translation>May lose data</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Orders to be paid</source>
        <translation>Orders to be paid</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Sum of a plan: 12 of 15</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Sum of a plan: memory before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The memory quota</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: a caption and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dcs::BatchesBar</name>
    <message>
        <source>Cancel those not sent</source>
        <translation>Cancel those not sent</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quit anyway</translation>
    </message>
</context>
<context>
    <name>dcs::CertificateRows</name>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Choose a file of certificates</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>Kinds of files</extracomment>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Only the certificates that this system trusts are trusted.</source>
        <translation>Only the certificates that this system trusts are trusted.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted besides those of this system.</source>
        <translation>
            <numerusform>%n certificate trusted besides those of this system.</numerusform>
            <numerusform>%n certificates trusted besides those of this system.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not trusted: nobody has agreed to the certificates as they are now. Look at them first.</source>
        <translation>Not trusted: nobody has agreed to the certificates as they are now. Look at them first.</translation>
    </message>
    <message>
        <source>Addi&amp;tional certificates</source>
        <extracomment>A path follows</extracomment>
        <translation>Addi&amp;tional certificates</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choose &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Show certificates…</source>
        <translation>&amp;Show certificates…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
</context>
<context>
    <name>dcs::CertificatesDialog</name>
    <message>
        <source>Additional certificates</source>
        <translation>Additional certificates</translation>
    </message>
    <message>
        <source>Trust these certificates?</source>
        <translation>Trust these certificates?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n certificate(s).</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>“%1” has %n certificate.</numerusform>
            <numerusform>“%1” has %n certificates.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Whoever holds the key of a trusted authority can pose as the service and read what is sent to it. Compare the fingerprints with those that your administrator has told you.</source>
        <extracomment>%1 is a sentence about a number of certificates</extracomment>
        <translation>%1 Whoever holds the key of a trusted authority can pose as the service and read what is sent to it. Compare the fingerprints with those that your administrator has told you.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>&amp;Trust them</source>
        <translation>&amp;Trust them</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>dcs::ChangeInputs</name>
    <message>
        <source>Choose the zone of the new replica.</source>
        <translation>Choose the zone of the new replica.</translation>
    </message>
    <message>
        <source>Reading the replicas…</source>
        <translation>Reading the replicas…</translation>
    </message>
    <message>
        <source>Choose the replica to remove.</source>
        <translation>Choose the replica to remove.</translation>
    </message>
    <message>
        <source>Tick as many nodes as shards stay (%1), or none.</source>
        <extracomment>%1 is a number of shards</extracomment>
        <translation>Tick as many nodes as shards stay (%1), or none.</translation>
    </message>
    <message>
        <source>&amp;Zone of the new replica:</source>
        <translation>&amp;Zone of the new replica:</translation>
    </message>
    <message>
        <source>Replica to re&amp;move:</source>
        <translation>Replica to re&amp;move:</translation>
    </message>
    <message>
        <source>&amp;Nodes to keep:</source>
        <translation>&amp;Nodes to keep:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>The nodes could not be read: %1</source>
        <translation>The nodes could not be read: %1</translation>
    </message>
    <message>
        <source>If none is ticked, the service picks at random what is removed.</source>
        <translation>If none is ticked, the service picks at random what is removed.</translation>
    </message>
</context>
<context>
    <name>dcs::ChangeOptions</name>
    <message>
        <source>Tick the conditions of this change once you have checked them.</source>
        <translation>Tick the conditions of this change once you have checked them.</translation>
    </message>
    <message>
        <source>When:</source>
        <extracomment>When the change begins</extracomment>
        <translation>When:</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;At once</translation>
    </message>
    <message>
        <source>In the maintenance &amp;window</source>
        <translation>In the maintenance &amp;window</translation>
    </message>
    <message>
        <source>At any moment within the window (%1), not necessarily at its beginning. Once submitted it cannot be withdrawn.</source>
        <translation>At any moment within the window (%1), not necessarily at its beginning. Once submitted it cannot be withdrawn.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Begins as soon as the service has taken it.</source>
        <translation>Begins as soon as the service has taken it.</translation>
    </message>
    <message>
        <source>Yearly/monthly: an order is created for the account of this project, and nothing changes before it is paid. Unless it pays automatically, pay it in the billing center.</source>
        <translation>Yearly/monthly: an order is created for the account of this project, and nothing changes before it is paid. Unless it pays automatically, pay it in the billing center.</translation>
    </message>
    <message>
        <source>&amp;Pay automatically from the cash balance</source>
        <translation>&amp;Pay automatically from the cash balance</translation>
    </message>
    <message>
        <source>Sent by: v2 resize</source>
        <extracomment>The call of the API that carries the change</extracomment>
        <translation>Sent by: v2 resize</translation>
    </message>
    <message>
        <source>Sent by: v1.0 extend</source>
        <translation>Sent by: v1.0 extend</translation>
    </message>
    <message>
        <source>The service checks the change before it is sent.</source>
        <translation>The service checks the change before it is sent.</translation>
    </message>
    <message>
        <source>There is no check beforehand here: the change is sent without.</source>
        <translation>There is no check beforehand here: the change is sent without.</translation>
    </message>
</context>
<context>
    <name>dcs::ChangeView</name>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Choose a target to see what changes.</source>
        <translation>Choose a target to see what changes.</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>Title of the list of what a change does to the users of the instance</extracomment>
        <translation>Impact</translation>
    </message>
    <message>
        <source>No order: pay-per-use</source>
        <translation>No order: pay-per-use</translation>
    </message>
</context>
<context>
    <name>dcs::CheckBar</name>
    <message>
        <source>The service&apos;s check found what speaks against this change:</source>
        <translation>The service&apos;s check found what speaks against this change:</translation>
    </message>
    <message>
        <source>The service could not check this change. Nothing was sent.</source>
        <translation>The service could not check this change. Nothing was sent.</translation>
    </message>
    <message>
        <source>The check had no result in time.</source>
        <translation>The check had no result in time.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to the choice of a target; nothing is sent</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Go on anyway</translation>
    </message>
    <message>
        <source>Go on without a check</source>
        <translation>Go on without a check</translation>
    </message>
    <message>
        <source>The service is checking the change…</source>
        <translation>The service is checking the change…</translation>
    </message>
    <message>
        <source>The instance has changed meanwhile: choose again. Nothing was sent.</source>
        <translation>The instance has changed meanwhile: choose again. Nothing was sent.</translation>
    </message>
</context>
<context>
    <name>dcs::ComparisonView</name>
    <message>
        <source>%1 now: %2</source>
        <extracomment>Spoken: fact, what it is before the change</extracomment>
        <translation>%1 now: %2</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 stays: %2</translation>
    </message>
    <message>
        <source>%1 afterwards: %2</source>
        <extracomment>Spoken: fact, what it is after the change</extracomment>
        <translation>%1 afterwards: %2</translation>
    </message>
</context>
<context>
    <name>dcs::ConditionList</name>
    <message>
        <source>The service does not check all of this beforehand. Tick what holds:</source>
        <translation>The service does not check all of this beforehand. Tick what holds:</translation>
    </message>
</context>
<context>
    <name>dcs::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: back to the choice of a target</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This is production. Type %1 to go on.</source>
        <extracomment>%1 is the name of an instance, or the number of instances</extracomment>
        <translation>This is production. Type %1 to go on.</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <extracomment>%1 is the name of an instance, or the number of instances</extracomment>
        <translation>Type %1 to go on.</translation>
    </message>
</context>
<context>
    <name>dcs::ConnectionTestDialog</name>
    <message>
        <source>Test connection: %1</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Test connection: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Waiting for the keyring…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>The connection works.</translation>
    </message>
    <message>
        <source>The connection does not work. The last step says why.</source>
        <translation>The connection does not work. The last step says why.</translation>
    </message>
    <message>
        <source>No secret could be read for this profile. Enter it under Edit, or unlock the keyring.</source>
        <translation>No secret could be read for this profile. Enter it under Edit, or unlock the keyring.</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1 is a step of the connection test</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>&amp;Use this project</source>
        <translation>&amp;Use this project</translation>
    </message>
    <message>
        <source>The connection does not work everywhere. The failed steps say why.</source>
        <translation>The connection does not work everywhere. The failed steps say why.</translation>
    </message>
    <message>
        <source>The profile is incomplete. Fill in what is missing under Edit.</source>
        <translation>The profile is incomplete. Fill in what is missing under Edit.</translation>
    </message>
</context>
<context>
    <name>dcs::DetailFields</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of copied text, property and value: &quot;Status: Running&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>heading of a group: name, id and description</extracomment>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>property: name of the instance</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>property: id of the instance</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>property: text written by the owner</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status and task</source>
        <extracomment>heading of a group</extracomment>
        <translation>Status and task</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>property: what the instance is doing</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>property: what is going on in the background, a word of the service</extracomment>
        <translation>Task</translation>
    </message>
    <message>
        <source>Fault code</source>
        <extracomment>property: code of the service for what went wrong</extracomment>
        <translation>Fault code</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>used memory, share and amounts: &quot;97 % (7.8 GB / 8 GB)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>heading of a group: memory and specification</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>property: memory size, in GB</extracomment>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Specification code</source>
        <translation>Specification code</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memory used</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <extracomment>property: memory that data can take, less than the capacity</extracomment>
        <translation>Usable memory</translation>
    </message>
    <message>
        <source>Shards</source>
        <extracomment>property: number of shards of a cluster</extracomment>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>property: copies of each shard, the master included</extracomment>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>heading of a group</extracomment>
        <translation>Network</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>property: IP address and port, one in a line</extracomment>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domain name</translation>
    </message>
    <message>
        <source>Read-only domain name</source>
        <translation>Read-only domain name</translation>
    </message>
    <message>
        <source>Public address</source>
        <extracomment>property: IP address in the internet</extracomment>
        <translation>Public address</translation>
    </message>
    <message>
        <source>VPC</source>
        <extracomment>property: virtual private cloud, name and id</extracomment>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnet</source>
        <extracomment>property: name, address range and id</extracomment>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Security group</source>
        <extracomment>property: name and id</extracomment>
        <translation>Security group</translation>
    </message>
    <message>
        <source>SSL</source>
        <extracomment>property: whether connections are encrypted</extracomment>
        <translation>SSL</translation>
    </message>
    <message>
        <source>Password-free access</source>
        <extracomment>property: whether clients need no password</extracomment>
        <translation>Password-free access</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>heading of a group: engine, type, zones, billing and the like</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>property: cache engine and version, &quot;Redis 5.0&quot;</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>property: single-node, master/standby, cluster ...</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>property: CPU architecture</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <extracomment>property: one or several, one in a line</extracomment>
        <translation>Availability zones</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>property: pay-per-use or yearly/monthly</extracomment>
        <translation>Billing</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>property: id of the order of a prepaid instance</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Maintenance window</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>property: time of creation</extracomment>
        <translation>Created</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>property: time of the last change</extracomment>
        <translation>Updated</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>property: name of the user who created the instance</extracomment>
        <translation>User</translation>
    </message>
    <message>
        <source>Enterprise project</source>
        <extracomment>property: name and id</extracomment>
        <translation>Enterprise project</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>property: key=value, one in a line</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>heading of a group: numbers of the running instance</extracomment>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>property: number of keys in the cache</extracomment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Used CPU</source>
        <extracomment>property: a number as the service tells it</extracomment>
        <translation>Used CPU</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>property: rate of incoming data</extracomment>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>property: rate of outgoing data</extracomment>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>value of a property</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>value of a property</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>kilobits per second</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
</context>
<context>
    <name>dcs::DetailsPane</name>
    <message>
        <source>Memory is %1 used. %2 (%3) would bring that down to about %4.</source>
        <extracomment>%1 and %4 are shares (&quot;97 %&quot;), %2 a capacity (&quot;16 GB&quot;), %3 a specification code</extracomment>
        <translation>Memory is %1 used. %2 (%3) would bring that down to about %4.</translation>
    </message>
    <message>
        <source>Memory is %1 used. No larger size of this kind is known.</source>
        <extracomment>%1 is a share (&quot;97 %&quot;)</extracomment>
        <translation>Memory is %1 used. No larger size of this kind is known.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select an instance to see its details.</source>
        <translation>Select an instance to see its details.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>button: all properties of the instance to the clipboard</extracomment>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>name of the instance, for screen readers</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>name of an icon, for screen readers: advice about the size</extracomment>
        <translation>Hint</translation>
    </message>
</context>
<context>
    <name>dcs::EndNotifier</name>
    <message>
        <source>Resize of “%1” has ended</source>
        <extracomment>Title of a notification; name of an instance</extracomment>
        <translation>Resize of “%1” has ended</translation>
    </message>
    <message numerus="yes">
        <source>A batch of %n resize(s) has ended</source>
        <extracomment>Title of a notification</extracomment>
        <translation>
            <numerusform>A batch of %n resize has ended</numerusform>
            <numerusform>A batch of %n resizes has ended</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 not sent</source>
        <extracomment>Text of a notification: numbers</extracomment>
        <translation>%1 done, %2 failed, %3 not sent</translation>
    </message>
</context>
<context>
    <name>dcs::ExportFlow</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>kinds of files</extracomment>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n row exported to “%1”.</numerusform>
            <numerusform>%n rows exported to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing was exported: “%1” cannot be written (%2).</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>Nothing was exported: “%1” cannot be written (%2).</translation>
    </message>
    <message>
        <source>Nothing was exported: these are more rows than a sheet of .xlsx holds. Use CSV.</source>
        <translation>Nothing was exported: these are more rows than a sheet of .xlsx holds. Use CSV.</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instance ID</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Exporting to “%1”: %L2 of %L3 rows</source>
        <extracomment>%1 is a file, %2 how many of %3 rows are written</extracomment>
        <translation>Exporting to “%1”: %L2 of %L3 rows</translation>
    </message>
    <message>
        <source>Exporting to “%1”…</source>
        <translation>Exporting to “%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing was exported: the journal of resizes cannot be read (%1).</source>
        <extracomment>%1 is what the database says</extracomment>
        <translation>Nothing was exported: the journal of resizes cannot be read (%1).</translation>
    </message>
</context>
<context>
    <name>dcs::FilterBar</name>
    <message>
        <source>Status</source>
        <extracomment>name of a filter</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>name of a filter: cache engine and version</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a filter: single-node, master/standby, cluster ...</extracomment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>dcs::FilterButton</name>
    <message>
        <source>All</source>
        <extracomment>entry of a filter&apos;s menu: no restriction</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>entry of a filter&apos;s menu, value and number of instances: &quot;Running (31)&quot;</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>after the name of a filter</comment>
        <extracomment>after the name of a filter: no restriction, &quot;Status: All&quot;</extracomment>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>after the name of a filter: how many values are chosen, &quot;Status: 2 chosen&quot;</extracomment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>text of a filter button, property and choice: &quot;Status: Running&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter by %1: %2</source>
        <extracomment>name of a filter button for screen readers, property and choice: &quot;Filter by Status: Running&quot;</extracomment>
        <translation>Filter by %1: %2</translation>
    </message>
</context>
<context>
    <name>dcs::GeneralPage</name>
    <message>
        <source>Off</source>
        <extracomment>The list of instances is read again after a time, or only when the user asks for it</extracomment>
        <translation>Off</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Light or dark</extracomment>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>A theme</extracomment>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Refresh the l&amp;ist after</source>
        <extracomment>A duration follows, or &quot;Off&quot;</extracomment>
        <translation>Refresh the l&amp;ist after</translation>
    </message>
    <message>
        <source>Noti&amp;fy of ended resizes while the window is not in front</source>
        <translation>Noti&amp;fy of ended resizes while the window is not in front</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>A path follows</extracomment>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Journal of resizes</source>
        <extracomment>A path follows</extracomment>
        <translation>&amp;Journal of resizes</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Open folder</translation>
    </message>
    <message>
        <source>Op&amp;en folder</source>
        <translation>Op&amp;en folder</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the folder %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Nothing on this computer opens the folder %1.</translation>
    </message>
</context>
<context>
    <name>dcs::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages of the guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page of the guide</translation>
    </message>
    <message>
        <source>en</source>
        <comment>folder</comment>
        <extracomment>Folder of docs/guide with the pages in this language</extracomment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>dcs::HistoryChart</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>MMM d, HH:mm</source>
        <translation>MMM d, HH:mm</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a value, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: peak %4 on %5, at last %6.</source>
        <translation>%1 from %2 to %3: peak %4 on %5, at last %6.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>dcs::ImportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name that credentials have in their file, %2 their kind</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not imported: the project %1 of %2 was not found.</source>
        <extracomment>%1 is the name of a project, %2 the name of credentials</extracomment>
        <translation>Not imported: the project %1 of %2 was not found.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Imported: %1</translation>
    </message>
    <message>
        <source>The keyring did not take the secrets of %1: they are kept until the program ends.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>The keyring did not take the secrets of %1: they are kept until the program ends.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Import profiles</translation>
    </message>
    <message>
        <source>Nothing was found: neither environment variables nor files of the SDKs, KooCLI or OpenStack.</source>
        <translation>Nothing was found: neither environment variables nor files of the SDKs, KooCLI or OpenStack.</translation>
    </message>
    <message>
        <source>Tick what is to become a profile. The files stay as they are.</source>
        <translation>Tick what is to become a profile. The files stay as they are.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>dcs::InstanceCells</name>
    <message>
        <source>Name</source>
        <extracomment>column header: name of the cache instance</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column header: what the instance is doing</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>column header: cache engine and version, &quot;Redis 5.0&quot;</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>column header: single-node, master/standby, cluster ...</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>column header: memory size, in GB</extracomment>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Memory used</source>
        <extracomment>column header: share of the memory that is in use</extracomment>
        <translation>Memory used</translation>
    </message>
    <message>
        <source>Specification code</source>
        <extracomment>column header: spec_code of the service</extracomment>
        <translation>Specification code</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>column header: IP address and port</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <extracomment>column header</extracomment>
        <translation>Availability zone</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>column header: pay-per-use or yearly/monthly</extracomment>
        <translation>Billing</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <extracomment>column header</extracomment>
        <translation>Maintenance window</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column header: when the instance was created</extracomment>
        <translation>Created</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>spoken form of used and total memory: &quot;7.8 GB of 8 GB&quot;</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken form of a table cell, column and content: &quot;Status: Running&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>spoken form of a table cell, column and both lines: &quot;Memory used: 97 %, 7.8 GB of 8 GB&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>used and usable memory: &quot;7.8 GB / 8 GB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>column header</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>column header: id of the project</extracomment>
        <translation>Project</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <extracomment>under the region, in small type: the last reading of this region failed</extracomment>
        <translation>Not up to date</translation>
    </message>
</context>
<context>
    <name>dcs::InstanceSummary</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Type of an instance: single-node, master/standby ...</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memory used</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>Availability zone</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>How the instance is paid</extracomment>
        <translation>Billing</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>Memory: used, of the usable, share in per cent</extracomment>
        <translation>%1 of %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: a name and its value, &quot;Capacity: 8 GB&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dcs::InstanceTable</name>
    <message>
        <source>Descending</source>
        <extracomment>entry of the menu Sort by: largest or last first</extracomment>
        <translation>Descending</translation>
    </message>
</context>
<context>
    <name>dcs::InstancesView</name>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Search name, ID, address, tag, specification</source>
        <translation>Search name, ID, address, tag, specification</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of the search box</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Resize…</source>
        <extracomment>context menu; the ellipsis says that it asks before acting</extracomment>
        <translation>Resize…</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>context menu: id of the instance to the clipboard</extracomment>
        <translation>Copy ID</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>context menu: IP address and port to the clipboard</extracomment>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <extracomment>context menu: the request that reads this instance, as a command for a shell</extracomment>
        <translation>Copy as curl</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>context menu: submenu with the names of the columns</extracomment>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>context menu: submenu to choose the columns that are shown</extracomment>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>dcs::KindBar</name>
    <message>
        <source>Kind of change</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>Kind of change: more memory</extracomment>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <extracomment>Kind of change: less memory</extracomment>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <extracomment>Kind of change: another instance type</extracomment>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>R&amp;eplicas</source>
        <extracomment>Kind of change: one replica more or less</extracomment>
        <translation>R&amp;eplicas</translation>
    </message>
    <message>
        <source>S&amp;hards</source>
        <extracomment>Kind of change: more or fewer shards</extracomment>
        <translation>S&amp;hards</translation>
    </message>
    <message>
        <source>No specification for such a change is known.</source>
        <translation>No specification for such a change is known.</translation>
    </message>
</context>
<context>
    <name>dcs::LocationDialog</name>
    <message>
        <source>Add region</source>
        <translation>Add region</translation>
    </message>
    <message>
        <source>Change region</source>
        <translation>Change region</translation>
    </message>
    <message>
        <source>This region and project are in the profile already.</source>
        <translation>This region and project are in the profile already.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>dcs::LocationList</name>
    <message>
        <source>project found by the region</source>
        <translation>project found by the region</translation>
    </message>
    <message>
        <source>Add re&amp;gion…</source>
        <translation>Add re&amp;gion…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the selected region (Delete)</source>
        <extracomment>The selected region</extracomment>
        <translation>Remove the selected region (Delete)</translation>
    </message>
</context>
<context>
    <name>dcs::MainActions</name>
    <message>
        <source>&amp;Account</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Instance</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>menu</extracomment>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>menu</extracomment>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Resize…</source>
        <translation>Resize…</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copy ID</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copy as curl</translation>
    </message>
    <message>
        <source>Search instances</source>
        <extracomment>puts the keyboard into the search box</extracomment>
        <translation>Search instances</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>About DCS Scaler</source>
        <translation>About DCS Scaler</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>%1 is account and region in use</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>Manage profiles…</translation>
    </message>
    <message>
        <source>Import profiles…</source>
        <translation>Import profiles…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>writes the table of instances to a file
----------
short, on the button beside the operations</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export operations</source>
        <translation>Export operations</translation>
    </message>
    <message>
        <source>Network log…</source>
        <translation>Network log…</translation>
    </message>
    <message>
        <source>DCS Scaler %1
Lists the cache instances of a DCS project and resizes them.</source>
        <translation>DCS Scaler %1
Lists the cache instances of a DCS project and resizes them.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Export the operations that the filter shows, as .xlsx or CSV</source>
        <translation>Export the operations that the filter shows, as .xlsx or CSV</translation>
    </message>
</context>
<context>
    <name>dcs::MainWindow</name>
    <message>
        <source>Resize…</source>
        <translation>Resize…</translation>
    </message>
    <message>
        <source>DCS Scaler</source>
        <translation>DCS Scaler</translation>
    </message>
    <message>
        <source>The profile is read-only: nothing can be resized.</source>
        <translation>The profile is read-only: nothing can be resized.</translation>
    </message>
    <message>
        <source>Select instances to resize them</source>
        <translation>Select instances to resize them</translation>
    </message>
    <message>
        <source>Choose instances of one region and project</source>
        <translation>Choose instances of one region and project</translation>
    </message>
</context>
<context>
    <name>dcs::NetworkLogWindow</name>
    <message>
        <source>Network log</source>
        <translation>Network log</translation>
    </message>
    <message>
        <source>Requests, the newest last</source>
        <translation>Requests, the newest last</translation>
    </message>
    <message>
        <source>Copy &amp;selected</source>
        <translation>Copy &amp;selected</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copy &amp;all</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>C&amp;lear</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>dcs::NetworkPage</name>
    <message>
        <source>How the service is reached</source>
        <translation>How the service is reached</translation>
    </message>
    <message>
        <source>Who is trusted to vouch for the service</source>
        <translation>Who is trusted to vouch for the service</translation>
    </message>
</context>
<context>
    <name>dcs::NoticePage</name>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>dcs::OperationDetailsView</name>
    <message>
        <source>Details of the operation</source>
        <extracomment>name of the text that tells about the selected operation</extracomment>
        <translation>Details of the operation</translation>
    </message>
    <message>
        <source>Select an operation to see what happened.</source>
        <translation>Select an operation to see what happened.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>button: everything about the operation to the clipboard</extracomment>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Open billing center</source>
        <extracomment>button: to the web page where the order of a yearly/monthly instance is paid</extracomment>
        <translation>Open billing center</translation>
    </message>
</context>
<context>
    <name>dcs::OperationFilterBar</name>
    <message>
        <source>Instance, ID, request ID or error code</source>
        <translation>Instance, ID, request ID or error code</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Search operations</translation>
    </message>
    <message>
        <source>State of operations</source>
        <extracomment>name of the box that chooses which operations are listed</extracomment>
        <translation>State of operations</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>choice of operations</extracomment>
        <translation>All states</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Not ended</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Skipped or cancelled</source>
        <translation>Skipped or cancelled</translation>
    </message>
</context>
<context>
    <name>dcs::OperationTable</name>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instance ID</translation>
    </message>
    <message>
        <source>From (GB)</source>
        <translation>From (GB)</translation>
    </message>
    <message>
        <source>From: specification code</source>
        <translation>From: specification code</translation>
    </message>
    <message>
        <source>To (GB)</source>
        <translation>To (GB)</translation>
    </message>
    <message>
        <source>To: specification code</source>
        <translation>To: specification code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Started (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Ended (UTC)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Project ID</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP status</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Request ID</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Error code</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Request body</translation>
    </message>
    <message>
        <source>Resumed by</source>
        <translation>Resumed by</translation>
    </message>
    <message>
        <source>Resumed (UTC)</source>
        <translation>Resumed (UTC)</translation>
    </message>
</context>
<context>
    <name>dcs::OperationTexts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of copied text, property and value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>capacity before and after: &quot;4 GB → 8 GB&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4</source>
        <extracomment>type and capacity before and after: &quot;Single-node 4 GB → Master/Standby 8 GB&quot;</extracomment>
        <translation>%1 %2 → %3 %4</translation>
    </message>
    <message>
        <source>The service accepted the request (204).</source>
        <translation>The service accepted the request (204).</translation>
    </message>
    <message>
        <source>The service accepted the request (%1).</source>
        <extracomment>%1 is an HTTP status other than 204: &quot;200&quot;</extracomment>
        <translation>The service accepted the request (%1).</translation>
    </message>
    <message>
        <source>The instance cannot be read at present. Watching goes on.</source>
        <translation>The instance cannot be read at present. Watching goes on.</translation>
    </message>
    <message>
        <source>The request is being sent.</source>
        <translation>The request is being sent.</translation>
    </message>
    <message>
        <source>No answer came. The instance is being read to find out.</source>
        <translation>No answer came. The instance is being read to find out.</translation>
    </message>
    <message>
        <source>The instance is being changed.</source>
        <translation>The instance is being changed.</translation>
    </message>
    <message>
        <source>Running at %1.</source>
        <extracomment>%1 is a capacity: &quot;8 GB&quot;</extracomment>
        <translation>Running at %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a size, capacity and specification code: &quot;8 GB (redis.ha.xu1.large.r2.8)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last reading: %1</source>
        <extracomment>%1 is one line about an error</extracomment>
        <translation>Last reading: %1</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>property of an operation: the instance that is resized</extracomment>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <extracomment>property of an operation: id of the instance</extracomment>
        <translation>Instance ID</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>property of an operation: account and region</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>property of an operation: size before</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>property of an operation: size asked for</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>property of an operation</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>property of an operation: time of the start</extracomment>
        <translation>Started</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>property of an operation: time of its end</extracomment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>property of an operation: how long it took</extracomment>
        <translation>Took</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>property of an operation: size of the instance when it was last read</extracomment>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP status</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>property of an operation: the service&apos;s id of the HTTP request</extracomment>
        <translation>Request ID</translation>
    </message>
    <message>
        <source>The instance is being changed: %1.</source>
        <extracomment>%1 is a percentage: &quot;40 %&quot;</extracomment>
        <translation>The instance is being changed: %1.</translation>
    </message>
    <message>
        <source>The instance is being changed: %1, about %2 left.</source>
        <extracomment>%1 is a percentage, %2 a duration: &quot;40 %&quot;, &quot;3 min 20 s&quot;</extracomment>
        <translation>The instance is being changed: %1, about %2 left.</translation>
    </message>
    <message>
        <source>The instance is being checked before the request is sent.</source>
        <translation>The instance is being checked before the request is sent.</translation>
    </message>
    <message>
        <source>Accepted as an order. Nothing changes before it is paid in the billing center.</source>
        <translation>Accepted as an order. Nothing changes before it is paid in the billing center.</translation>
    </message>
    <message>
        <source>Accepted. The service waits for the maintenance window of the instance.</source>
        <translation>Accepted. The service waits for the maintenance window of the instance.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Cancelled before anything was sent.</translation>
    </message>
    <message>
        <source>The journal could not be written: %1</source>
        <extracomment>%1 is a message of the database</extracomment>
        <translation>The journal could not be written: %1</translation>
    </message>
    <message>
        <source>Waits until</source>
        <extracomment>property of an operation: time up to which it waits</extracomment>
        <translation>Waits until</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>property of an operation: number of the order that is to be paid</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>property of an operation: access key id or user name of who confirmed it</extracomment>
        <translation>By</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>property of an operation</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Project ID</source>
        <extracomment>property of an operation</extracomment>
        <translation>Project ID</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <extracomment>property of an operation: time of the start, in UTC</extracomment>
        <translation>Started (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <extracomment>property of an operation: time of its end, in UTC</extracomment>
        <translation>Ended (UTC)</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>property of an operation: version of the API and name of the call</extracomment>
        <translation>Call</translation>
    </message>
    <message>
        <source>Request body</source>
        <extracomment>property of an operation: body of the HTTP request, as it is sent</extracomment>
        <translation>Request body</translation>
    </message>
    <message>
        <source>Resumed by</source>
        <extracomment>property of an operation: access key id or user of who went on with it after a pause</extracomment>
        <translation>Resumed by</translation>
    </message>
    <message>
        <source>Resumed</source>
        <extracomment>property of an operation: time at which they did</extracomment>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>The service answered %1. The instance is being read to find out whether the request was taken.</source>
        <extracomment>%1 is an HTTP status: &quot;502&quot;</extracomment>
        <translation>The service answered %1. The instance is being read to find out whether the request was taken.</translation>
    </message>
    <message>
        <source>The instance is at its old size, and no change is seen any more. Check in the console before you send it again.</source>
        <translation>The instance is at its old size, and no change is seen any more. Check in the console before you send it again.</translation>
    </message>
    <message>
        <source>The instance became faulty during the change: %1.</source>
        <extracomment>%1 is a fault code of the service: &quot;dcs.03.0017&quot;</extracomment>
        <translation>The instance became faulty during the change: %1.</translation>
    </message>
    <message>
        <source>This rests on time alone. A later reading may still correct it.</source>
        <translation>This rests on time alone. A later reading may still correct it.</translation>
    </message>
    <message>
        <source>It had counted as failed by time alone before the change was seen.</source>
        <translation>It had counted as failed by time alone before the change was seen.</translation>
    </message>
</context>
<context>
    <name>dcs::OperationsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken form of a table cell, column and content: &quot;State: Done&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>column header: the instance that is resized</extracomment>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>column header: from -&gt; to, &quot;4 GB -&gt; 8 GB&quot;</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column header: state of the operation</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>column header: time of the start</extracomment>
        <translation>Started</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>column header: how long it took</extracomment>
        <translation>Took</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>column header: what came of it</extracomment>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>dcs::OperationsPanel</name>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>No resize yet.</source>
        <translation>No resize yet.</translation>
    </message>
    <message>
        <source>The journal of earlier resizes cannot be read.</source>
        <translation>The journal of earlier resizes cannot be read.</translation>
    </message>
    <message>
        <source>No operation matches.</source>
        <translation>No operation matches.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>button: reads the journal once more</extracomment>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n more hidden by the filter</source>
        <extracomment>operations that were begun and do not pass the filter of the list</extracomment>
        <translation>
            <numerusform>%n more hidden by the filter</numerusform>
            <numerusform>%n more hidden by the filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
</context>
<context>
    <name>dcs::PlanBar</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nothing selected</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Memory of all of them before and after, the first number without its unit: 104 → 152 GB</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 a month</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enlarged</source>
        <translation>
            <numerusform>%n enlarged</numerusform>
            <numerusform>%n enlarged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made smaller</source>
        <translation>
            <numerusform>%n made smaller</numerusform>
            <numerusform>%n made smaller</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Plan changes…</source>
        <translation>Plan changes…</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n change(s)…</source>
        <translation>
            <numerusform>Plan %n change…</numerusform>
            <numerusform>Plan %n changes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose instances of one region and project</source>
        <translation>Choose instances of one region and project</translation>
    </message>
</context>
<context>
    <name>dcs::ProfileBand</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
</context>
<context>
    <name>dcs::ProfileDialog</name>
    <message>
        <source>Add profile</source>
        <translation>Add profile</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Edit profile</translation>
    </message>
    <message>
        <source>Profile na&amp;me</source>
        <translation>Profile na&amp;me</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;lour</translation>
    </message>
    <message>
        <source>Pr&amp;oduction: a resize has to be confirmed by typing</source>
        <translation>Pr&amp;oduction: a resize has to be confirmed by typing</translation>
    </message>
    <message>
        <source>Read-onl&amp;y: nothing can be resized</source>
        <translation>Read-onl&amp;y: nothing can be resized</translation>
    </message>
    <message>
        <source>API &amp;versions</source>
        <translation>API &amp;versions</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Versions of the API to use</extracomment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>v1.0 only</source>
        <translation>v1.0 only</translation>
    </message>
    <message>
        <source>v2 only</source>
        <translation>v2 only</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 is the region and project above already. Remove it here.</source>
        <extracomment>%1 is a region</extracomment>
        <translation>%1 is the region and project above already. Remove it here.</translation>
    </message>
    <message>
        <source>What is entered for %1 is incomplete. Change it.</source>
        <extracomment>%1 is a region</extracomment>
        <translation>What is entered for %1 is incomplete. Change it.</translation>
    </message>
    <message>
        <source>&amp;Further regions</source>
        <extracomment>Regions of a profile besides the first</extracomment>
        <translation>&amp;Further regions</translation>
    </message>
    <message>
        <source>Prices &amp;by</source>
        <translation>Prices &amp;by</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Site of the cloud that an account was opened at, whose prices hold for it</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>China site</source>
        <translation>China site</translation>
    </message>
    <message>
        <source>International site</source>
        <translation>International site</translation>
    </message>
    <message>
        <source>Europe site</source>
        <translation>Europe site</translation>
    </message>
    <message>
        <source>No prices</source>
        <translation>No prices</translation>
    </message>
</context>
<context>
    <name>dcs::ProfilesDialog</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a copy; %1 is the name of a profile</extracomment>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Remove profile</translation>
    </message>
    <message>
        <source>Remove “%1”? Its secrets are removed from the keyring as well.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Remove “%1”? Its secrets are removed from the keyring as well.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>The keyring did not take the secrets: they are kept until the program ends.</source>
        <translation>The keyring did not take the secrets: they are kept until the program ends.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>&amp;Test connection…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>dcs::ProxyRows</name>
    <message>
        <source>Kept in the keyring.</source>
        <extracomment>A password</extracomment>
        <translation>Kept in the keyring.</translation>
    </message>
    <message>
        <source>The keyring did not take the password: it is kept until the program ends.</source>
        <translation>The keyring did not take the password: it is kept until the program ends.</translation>
    </message>
    <message>
        <source>The keyring is locked, or there is none. Enter the password once more.</source>
        <translation>The keyring is locked, or there is none. Enter the password once more.</translation>
    </message>
    <message>
        <source>The keyring could not be made to forget the earlier password.</source>
        <translation>The keyring could not be made to forget the earlier password.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the proxy.</source>
        <translation>Enter the name or the address of the proxy.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>Enter the port of the proxy.</translation>
    </message>
    <message>
        <source>“%1” is no name, address or network.</source>
        <translation>“%1” is no name, address or network.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>A choice of proxy</extracomment>
        <translation>As the system says</translation>
    </message>
    <message>
        <source>No proxy</source>
        <extracomment>A choice of proxy</extracomment>
        <translation>No proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>E&amp;xcept for</source>
        <extracomment>Hosts that are reached without the proxy</extracomment>
        <translation>E&amp;xcept for</translation>
    </message>
</context>
<context>
    <name>dcs::RefreshStatus</name>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message numerus="yes">
        <source>Reading instances: %n so far</source>
        <translation>
            <numerusform>Reading instances: %n so far</numerusform>
            <numerusform>Reading instances: %n so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading instances…</source>
        <translation>Reading instances…</translation>
    </message>
    <message>
        <source>Stopped until you sign in again</source>
        <translation>Stopped until you sign in again</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>Last refreshed %1 · next in %2</source>
        <extracomment>%1 is a time of day, %2 a number of seconds</extracomment>
        <translation>Last refreshed %1 · next in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) under way</source>
        <translation>
            <numerusform>%n resize under way</numerusform>
            <numerusform>%n resizes under way</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel reading instances</source>
        <translation>Cancel reading instances</translation>
    </message>
    <message>
        <source>Reading instances</source>
        <translation>Reading instances</translation>
    </message>
    <message>
        <source>Last refreshed %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Last refreshed %1</translation>
    </message>
    <message>
        <source>%1 · %L2 of %L3 places read</source>
        <extracomment>%1 is &quot;Reading instances: 40 so far&quot;; a place is a project in a region</extracomment>
        <translation>%1 · %L2 of %L3 places read</translation>
    </message>
    <message numerus="yes">
        <source>%n resize(s) waiting</source>
        <translation>
            <numerusform>%n resize waiting</numerusform>
            <numerusform>%n resizes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting</source>
        <extracomment>%1 is &quot;3 resizes under way&quot;; the others have not been sent</extracomment>
        <translation>
            <numerusform>%1 · %n waiting</numerusform>
            <numerusform>%1 · %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · no answer for %2</source>
        <extracomment>%1 is &quot;Reading instances: 40 so far&quot;, %2 a length of time: &quot;12 s&quot;</extracomment>
        <translation>%1 · no answer for %2</translation>
    </message>
</context>
<context>
    <name>dcs::RegionBox</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name and id of a region</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Custom…</source>
        <extracomment>Last entry of the list of regions: a cloud that is not listed</extracomment>
        <translation>Custom…</translation>
    </message>
    <message>
        <source>Choose or type to search</source>
        <extracomment>In the empty list of regions</extracomment>
        <translation>Choose or type to search</translation>
    </message>
</context>
<context>
    <name>dcs::RequestView</name>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that will be sent</extracomment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Choose a target to see the request.</source>
        <translation>Choose a target to see the request.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copy as curl</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The command is on the clipboard now</extracomment>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>dcs::ResizeDialog</name>
    <message>
        <source>Reading the instance…</source>
        <translation>Reading the instance…</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <extracomment>%1 is a list of reasons</extracomment>
        <translation>Not available: %1</translation>
    </message>
    <message>
        <source>%1 can no longer be chosen: %2</source>
        <extracomment>A chosen target was refused by a newer reading: capacity, list of reasons</extracomment>
        <translation>%1 can no longer be chosen: %2</translation>
    </message>
    <message>
        <source>%1 is no longer offered.</source>
        <translation>%1 is no longer offered.</translation>
    </message>
    <message>
        <source>No target is available.</source>
        <translation>No target is available.</translation>
    </message>
    <message>
        <source>Choose a target.</source>
        <translation>Choose a target.</translation>
    </message>
    <message>
        <source>Resize “%1”</source>
        <extracomment>Title of the dialog: name of the instance</extracomment>
        <translation>Resize “%1”</translation>
    </message>
    <message>
        <source>The instance now</source>
        <extracomment>Spoken: the column with what the instance is before the change</extracomment>
        <translation>The instance now</translation>
    </message>
    <message>
        <source>What &amp;changes</source>
        <translation>What &amp;changes</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <extracomment>Tab: the HTTP request that will be sent</extracomment>
        <translation>&amp;Request</translation>
    </message>
</context>
<context>
    <name>dcs::ResizeFlow</name>
    <message>
        <source>“%1”: there is no check beforehand here; sent without.</source>
        <extracomment>%1 is the name of an instance</extracomment>
        <translation>“%1”: there is no check beforehand here; sent without.</translation>
    </message>
    <message>
        <source>A resize of this instance, left by a copy of the program that ended, has not ended yet. It is now followed here: see the operations.</source>
        <translation>A resize of this instance, left by a copy of the program that ended, has not ended yet. It is now followed here: see the operations.</translation>
    </message>
</context>
<context>
    <name>dcs::ResizeNotices</name>
    <message>
        <source>Production: what is changed here is in use.</source>
        <translation>Production: what is changed here is in use.</translation>
    </message>
    <message>
        <source>The instance could not be read again. What is shown may be out of date.</source>
        <translation>The instance could not be read again. What is shown may be out of date.</translation>
    </message>
    <message>
        <source>There is no list of specifications, so no target can be offered.</source>
        <translation>There is no list of specifications, so no target can be offered.</translation>
    </message>
    <message>
        <source>The list of specifications does not know %1, so no target is offered; nothing is guessed.</source>
        <translation>The list of specifications does not know %1, so no target is offered; nothing is guessed.</translation>
    </message>
    <message>
        <source>No target is available for this instance. “Show unavailable” lists the others with their reasons.</source>
        <translation>No target is available for this instance. “Show unavailable” lists the others with their reasons.</translation>
    </message>
    <message>
        <source>This instance cannot be resized now.</source>
        <translation>This instance cannot be resized now.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence: why not</extracomment>
        <translation>Nothing was sent. %1</translation>
    </message>
</context>
<context>
    <name>dcs::ResizingPage</name>
    <message>
        <source>What resizing several instances starts with</source>
        <translation>What resizing several instances starts with</translation>
    </message>
    <message>
        <source>In progress &amp;at once</source>
        <extracomment>How many resizes are under way at the same time; a number follows</extracomment>
        <translation>In progress &amp;at once</translation>
    </message>
    <message>
        <source>Pause &amp;between</source>
        <extracomment>From the end of a resize to the beginning of the next; a number of seconds follows</extracomment>
        <translation>Pause &amp;between</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Stop after fail&amp;ures</source>
        <extracomment>A number of failed resizes follows</extracomment>
        <translation>Stop after fail&amp;ures</translation>
    </message>
    <message>
        <source>Try &amp;one first</source>
        <extracomment>One resize is tried; the others begin once it has succeeded</extracomment>
        <translation>Try &amp;one first</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Confirmations</translation>
    </message>
    <message>
        <source>Confirm every resize by t&amp;yping, not only in production</source>
        <translation>Confirm every resize by t&amp;yping, not only in production</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting while resizes are not finished</source>
        <translation>Ask before &amp;quitting while resizes are not finished</translation>
    </message>
</context>
<context>
    <name>dcs::SecretEdit</name>
    <message>
        <source>Hide</source>
        <extracomment>Button beside a hidden secret: make it readable, hide it again</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>Spoken, of the same button: what was typed is a secret key or a password</extracomment>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>dcs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <extracomment>Page of the settings</extracomment>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Resizing</source>
        <extracomment>Page of the settings</extracomment>
        <translation>&amp;Resizing</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <extracomment>Page of the settings</extracomment>
        <translation>&amp;Network</translation>
    </message>
    <message>
        <source>Settings cannot be saved in %1. Changes last until the program ends.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Settings cannot be saved in %1. Changes last until the program ends.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>dcs::SettingsFlow</name>
    <message>
        <source>Additional certificates are not trusted: nobody has agreed to them as they are now.</source>
        <translation>Additional certificates are not trusted: nobody has agreed to them as they are now.</translation>
    </message>
    <message>
        <source>Additional certificates are not used: %1</source>
        <translation>Additional certificates are not used: %1</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
</context>
<context>
    <name>dcs::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only, until the program ends.</source>
        <translation>Secrets are kept in memory only, until the program ends.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Several projects are called %1. Choose one.</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>Several projects are called %1. Choose one.</translation>
    </message>
    <message>
        <source>Secrets go to the desktop&apos;s keyring and nowhere else on the disk. Without a keyring they are kept in memory, for this run only.</source>
        <translation>Secrets go to the desktop&apos;s keyring and nowhere else on the disk. Without a keyring they are kept in memory, for this run only.</translation>
    </message>
    <message>
        <source>Re&amp;member as profile</source>
        <translation>Re&amp;member as profile</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>Name, for example Shop production</source>
        <extracomment>In the empty field of a profile&apos;s name</extracomment>
        <translation>Name, for example Shop production</translation>
    </message>
</context>
<context>
    <name>dcs::SignInFlow</name>
    <message>
        <source>No secret is kept for this profile. Enter it once more.</source>
        <translation>No secret is kept for this profile. Enter it once more.</translation>
    </message>
    <message>
        <source>There is no keyring, so secrets are kept for one run of the program only. Enter the secret once more.</source>
        <translation>There is no keyring, so secrets are kept for one run of the program only. Enter the secret once more.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and choose the profile again, or enter the secret.</source>
        <translation>The keyring is locked. Unlock it and choose the profile again, or enter the secret.</translation>
    </message>
    <message>
        <source>The profile is incomplete. Fill in what is missing.</source>
        <translation>The profile is incomplete. Fill in what is missing.</translation>
    </message>
    <message>
        <source>No project is called %1. Enter the project ID.</source>
        <translation>No project is called %1. Enter the project ID.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Signing in to %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The keyring did not take the secrets of %1: they are kept until the program ends.</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>The keyring did not take the secrets of %1: they are kept until the program ends.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The keyring could not be made to forget the secrets of the removed profile.</source>
        <translation>The keyring could not be made to forget the secrets of the removed profile.</translation>
    </message>
    <message>
        <source>The project of %1 was not found: %2.</source>
        <extracomment>%1 is a region, %2 what happened, a sentence without full stop</extracomment>
        <translation>The project of %1 was not found: %2.</translation>
    </message>
    <message>
        <source>Several projects are called %1. Enter the project ID under Manage profiles.</source>
        <extracomment>%1 is a region</extracomment>
        <translation>Several projects are called %1. Enter the project ID under Manage profiles.</translation>
    </message>
    <message>
        <source>No project is called %1. Enter the project ID under Manage profiles.</source>
        <translation>No project is called %1. Enter the project ID under Manage profiles.</translation>
    </message>
    <message>
        <source>Several projects are called %1. Sign in to choose one.</source>
        <extracomment>%1 is a region</extracomment>
        <translation>Several projects are called %1. Sign in to choose one.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a profile, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is the demo: it has its own account, and no real one can be reached. To sign in, quit and start the program without --demo.</source>
        <translation>This is the demo: it has its own account, and no real one can be reached. To sign in, quit and start the program without --demo.</translation>
    </message>
</context>
<context>
    <name>dcs::SignInForm</name>
    <message>
        <source>Optional</source>
        <extracomment>In an empty field that may stay empty</extracomment>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Enter the ID of the access key.</source>
        <translation>Enter the ID of the access key.</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation>Enter the secret key.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Enter the user name.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>Enter the name of the account that the user belongs to.</source>
        <translation>Enter the name of the account that the user belongs to.</translation>
    </message>
    <message>
        <source>Choose a region, or enter a project ID.</source>
        <translation>Choose a region, or enter a project ID.</translation>
    </message>
    <message>
        <source>A project ID has 32 hexadecimal digits.</source>
        <translation>A project ID has 32 hexadecimal digits.</translation>
    </message>
    <message>
        <source>Enter a host name or an https address without a path.</source>
        <translation>Enter a host name or an https address without a path.</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <extracomment>Followed by the kinds of credentials</extracomment>
        <translation>Sign in with</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Access &amp;key</translation>
    </message>
    <message>
        <source>IAM &amp;user</source>
        <extracomment>A user of the identity service (IAM)</extracomment>
        <translation>IAM &amp;user</translation>
    </message>
    <message>
        <source>&amp;Access key ID (AK)</source>
        <translation>&amp;Access key ID (AK)</translation>
    </message>
    <message>
        <source>&amp;Secret key (SK)</source>
        <translation>&amp;Secret key (SK)</translation>
    </message>
    <message>
        <source>Security &amp;token</source>
        <translation>Security &amp;token</translation>
    </message>
    <message>
        <source>Only with temporary keys</source>
        <extracomment>In an empty field that may stay empty: a security token belongs to temporary keys only</extracomment>
        <translation>Only with temporary keys</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>User &amp;name</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>A&amp;ccount name</source>
        <translation>A&amp;ccount name</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Region I&amp;D</source>
        <translation>Region I&amp;D</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>&amp;Project ID</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <extracomment>Title above the addresses of the services</extracomment>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>DCS &amp;endpoint</source>
        <translation>DCS &amp;endpoint</translation>
    </message>
    <message>
        <source>&amp;IAM endpoint</source>
        <translation>&amp;IAM endpoint</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name and id of a project</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found by the region if left empty</source>
        <extracomment>In the empty field of the project ID: it may stay empty</extracomment>
        <translation>Found by the region if left empty</translation>
    </message>
    <message>
        <source>Unchanged if left empty</source>
        <extracomment>In an empty field of a secret: it may stay empty</extracomment>
        <translation>Unchanged if left empty</translation>
    </message>
    <message>
        <source>Enter the project ID, or region and IAM endpoint to find it by.</source>
        <translation>Enter the project ID, or region and IAM endpoint to find it by.</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <extracomment>Choice among several projects</extracomment>
        <translation>Pro&amp;ject</translation>
    </message>
</context>
<context>
    <name>dcs::StatusCounts</name>
    <message>
        <source>%1 %L2</source>
        <extracomment>a status and how many instances are in it: &quot;Running 31&quot;</extracomment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Instance quota %1 / %2</source>
        <extracomment>quota of the project, used and allowed number of instances: &quot;Instance quota 40 / 100&quot;</extracomment>
        <translation>Instance quota %1 / %2</translation>
    </message>
    <message>
        <source>Memory quota %1 / %2</source>
        <extracomment>quota of the project, used and allowed memory of all instances: &quot;Memory quota 320 GB / 1,000 GB&quot;</extracomment>
        <translation>Memory quota %1 / %2</translation>
    </message>
</context>
<context>
    <name>dcs::SubmitBar</name>
    <message>
        <source>Resize to %1</source>
        <extracomment>Button that starts a change to a larger size; %1 is a capacity, &quot;8 GB&quot;</extracomment>
        <translation>Resize to %1</translation>
    </message>
    <message>
        <source>Resize</source>
        <extracomment>Button that starts the change, before a target is chosen</extracomment>
        <translation>Resize</translation>
    </message>
    <message>
        <source>Reading the instance…</source>
        <translation>Reading the instance…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>Button that starts the change; %1 is an instance type</extracomment>
        <translation>Change to %1</translation>
    </message>
    <message>
        <source>Add a replica</source>
        <extracomment>Button that starts the change</extracomment>
        <translation>Add a replica</translation>
    </message>
    <message>
        <source>Remove a replica</source>
        <extracomment>Button that starts the change</extracomment>
        <translation>Remove a replica</translation>
    </message>
    <message>
        <source>Resize to %1</source>
        <comment>smaller</comment>
        <extracomment>Button that starts a change to a smaller size; %1 is a capacity, &quot;8 GB&quot;</extracomment>
        <translation>Resize to %1</translation>
    </message>
</context>
<context>
    <name>dcs::TargetsModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a target cannot be chosen</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Changes the type of the instance.</source>
        <translation>Changes the type of the instance.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Instead of a figure that is not published</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <extracomment>Spoken for a cell of a target that cannot be chosen; %1 is the cell&apos;s text</extracomment>
        <translation>%1, not available</translation>
    </message>
</context>
<context>
    <name>dcs::TargetsPane</name>
    <message>
        <source>&amp;Targets</source>
        <translation>&amp;Targets</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Show &amp;unavailable</source>
        <extracomment>Check box: show the targets that cannot be chosen, too</extracomment>
        <translation>Show &amp;unavailable</translation>
    </message>
</context>
<context>
    <name>dcs::TaskList</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>Kind of a background task, capacity before, capacity after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 is a duration: &quot;3 min 20 s&quot;</extracomment>
        <translation>about %1 left</translation>
    </message>
    <message>
        <source>Background task</source>
        <extracomment>Spoken: one background task of the instance</extracomment>
        <translation>Background task</translation>
    </message>
    <message>
        <source>Background tasks</source>
        <extracomment>Heading: what the service does or did with the instance in the background</extracomment>
        <translation>Background tasks</translation>
    </message>
    <message>
        <source>The background tasks could not be read. %1</source>
        <extracomment>%1 is one line about an error</extracomment>
        <translation>The background tasks could not be read. %1</translation>
    </message>
</context>
<context>
    <name>dcs::WindowBanners</name>
    <message>
        <source>Demo: simulated instances. Nothing here is real, nothing costs money.</source>
        <translation>Demo: simulated instances. Nothing here is real, nothing costs money.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
</context>
</TS>
